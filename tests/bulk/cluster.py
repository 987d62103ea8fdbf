"""A Dask cluster of two workers in a process of its own: prints its address, ends with its standard input."""

from __future__ import annotations

import logging
import sys
from typing import Any

import distributed

if __name__ == "__main__":
    api: Any = distributed
    options = {"threads_per_worker": 1, "dashboard_address": ":0", "silence_logs": logging.CRITICAL}
    with api.LocalCluster(n_workers=2, **options) as cluster:
        print(cluster.scheduler_address.removeprefix("tcp://"), flush=True)
        sys.stdin.read()
