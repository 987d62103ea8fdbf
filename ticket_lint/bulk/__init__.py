"""Bulk: assess exports of any size, on one machine or on a cluster, in parts that survive an interruption."""
