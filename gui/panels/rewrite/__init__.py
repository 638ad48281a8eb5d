"""The rewrite lab: a copy of the article to edit, its marks, and a receipt that says then and now."""
