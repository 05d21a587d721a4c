//! Which shards this process runs.

use serde::Deserialize;

use super::check::Check;

/// The section `[shards]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShardsShape {
    first: i64,
    count: i64,
    total: i64,
}

/// Some of the shards; as many in all as Discord recommends, and all of them here, where nobody said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShardRange {
    /// The first one.
    pub first: u32,
    /// How many; at least one.
    pub count: u32,
    /// How many there are in all processes together.
    pub total: u32,
}

pub(super) fn shard_range(shape: &ShardsShape, check: &mut Check<'_>) -> Option<ShardRange> {
    const MOST: i64 = 100_000;
    let total: u32 = check.range("shards.total", shape.total, 0, MOST);
    if total == 0 {
        if shape.first != 0 || shape.count != 0 {
            check.problem(
                "shards.total",
                "must say how many there are in all where first or count is set",
            );
        }
        return None;
    }
    let first: u32 = check.range("shards.first", shape.first, 0, i64::from(total) - 1);
    let left = total - first.min(total);
    let count: u32 = check.range("shards.count", shape.count, 0, i64::from(left));
    Some(ShardRange {
        first,
        count: if count == 0 { left } else { count },
        total,
    })
}
