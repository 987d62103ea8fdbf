"""Tables of many tickets: CSV, JSON Lines and Parquet, read row by row, with columns of any names."""
