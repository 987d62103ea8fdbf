"""What alembic runs: the steps, in the transaction that `upgrade` was given."""

from __future__ import annotations

from alembic import context

from ticket_lint.store.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
with context.begin_transaction():
    context.run_migrations()
