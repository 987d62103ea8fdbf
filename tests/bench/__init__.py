"""Speed, measured beside references in the same run: `make bench`. Prints ratios; asserts nothing."""
