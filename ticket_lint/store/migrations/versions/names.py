"""How people call a ticket, beside the key that names it for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column; tickets that are there are called by their keys."""
    op.add_column("tickets", sa.Column("name", sa.Text))
