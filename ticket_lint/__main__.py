"""`python -m ticket_lint` is `ticket-lint`."""

from ticket_lint.cli.main import main

main()
