//! Lists of ids by key, in the order people read them, that a clone shares until it is changed.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Into how many parts a map of lists is cut, so that a clone that is changed copies one part rather than all.
const PARTS: u64 = 64;

/// Lists by key. A clone shares its parts.
#[derive(Debug, Clone)]
pub(super) struct Lists<K, V>(pub(super) Vec<Arc<HashMap<K, Vec<V>>>>);

impl<K, V> Default for Lists<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// What is done with a row's place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// It is put at the end; the lists are put in order afterwards.
    Push,
    /// It is put where it belongs.
    Add,
    /// It is taken out.
    Take,
}

impl<K: Hash + Eq + Clone, V: Copy + Ord> Lists<K, V> {
    /// The list of a key, empty if there is none.
    pub fn get(&self, key: &K) -> &[V] {
        self.0.get(part(key)).and_then(|part| part.get(key)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Does that with a value in the list of a key; `order` says where it belongs.
    pub fn note<O: Ord>(&mut self, how: How, key: K, value: V, order: impl Fn(V) -> O) {
        self.0.resize_with(usize::try_from(PARTS).unwrap_or_default(), Arc::default);
        let Some(part) = self.0.get_mut(part(&key)).map(Arc::make_mut) else { return };
        match how {
            How::Push => part.entry(key).or_default().push(value),
            How::Add => {
                let list = part.entry(key).or_default();
                let own = (order(value), value);
                let at = list.partition_point(|there| (order(*there), *there) < own);
                list.insert(at, value);
            }
            How::Take => {
                if let Some(list) = part.get_mut(&key) {
                    list.retain(|there| *there != value);
                    if list.is_empty() {
                        let _ = part.remove(&key);
                    }
                }
            }
        }
    }

    /// Puts all lists in order.
    pub fn sort<O: Ord>(&mut self, order: impl Fn(V) -> O) {
        for list in self.0.iter_mut().flat_map(|part| Arc::make_mut(part).values_mut()).filter(|list| list.len() > 1) {
            list.sort_by_cached_key(|value| (order(*value), *value));
        }
    }
}

fn part(key: &impl Hash) -> usize {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    usize::try_from(hasher.finish() % PARTS).unwrap_or_default()
}
