//! Which sense each column takes where several want the same.

use crate::exchange::columns::Sense;

/// The senses with the best total, none twice that may not be: each column takes its best, and gives way where another
/// loses more.
pub(super) fn best(offers: &[Vec<(Sense, f64)>]) -> Vec<Option<Sense>> {
    const LEAST: f64 = 0.2;
    let mut senses: Vec<Option<Sense>> = vec![None; offers.len()];
    let mut queue: Vec<usize> = (0..offers.len()).rev().collect();
    let score = |column: usize, sense: Sense| {
        offers.get(column).and_then(|own| own.iter().find(|(other, _)| *other == sense)).map_or(0.0, |(_, score)| *score)
    };
    // What a column has if it does not get this sense: its next best.
    let next = |column: usize, sense: Sense, taken: &[Option<Sense>]| {
        offers
            .get(column)
            .into_iter()
            .flatten()
            .filter(|(other, _)| *other != sense && (other.may_repeat() || !taken.contains(&Some(*other))))
            .map(|(_, score)| *score)
            .fold(0.0, f64::max)
    };
    let mut rounds = offers.len() * 60;
    while let Some(column) = queue.pop() {
        rounds = rounds.saturating_sub(1);
        for (sense, own) in offers.get(column).into_iter().flatten().filter(|(_, score)| *score > LEAST) {
            let holder = senses.iter().position(|other| *other == Some(*sense) && !sense.may_repeat());
            if let Some(holder) = holder {
                let gain = own - next(column, *sense, &senses);
                let loss = score(holder, *sense) - next(holder, *sense, &senses);
                if gain <= loss + 1e-6 || rounds == 0 {
                    continue;
                }
                if let Some(place) = senses.get_mut(holder) {
                    *place = None;
                }
                queue.push(holder);
            }
            if let Some(place) = senses.get_mut(column) {
                *place = Some(*sense);
            }
            break;
        }
    }
    senses
}
