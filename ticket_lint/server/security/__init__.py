"""Who may ask for what, and what keeps others out: tokens and sessions, forms, headers, hosts, limits."""
