"""What every page with marks shares, whether it is read or rewritten: type, places, painting, layers, the card."""
