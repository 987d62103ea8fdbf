"""Measure the product on labelled tickets. Commands of the project, not of the user."""
