//! How long a post that failed waits before it is tried again, and when it is no longer tried as before.

use jiff::SignedDuration;

/// The pause after the first failure; it doubles each time.
const FIRST: SignedDuration = SignedDuration::from_secs(5);
/// The longest pause, so that a post comes soon after what kept it is over.
const LONGEST: SignedDuration = SignedDuration::from_mins(30);
/// The pause where a person has to do something: each try is a request that Discord refuses, and counts against us.
const FOR_A_PERSON: SignedDuration = SignedDuration::from_mins(30);
/// After so many failed days in a row a post is suspended: it is looked after once a day, and sent once that goes well.
pub(super) const SUSPENDED_AFTER: u32 = 3;

/// How long to wait after so many failed tries.
pub(super) fn pause(attempts: u32, needs_a_person: bool) -> SignedDuration {
    if needs_a_person {
        return FOR_A_PERSON;
    }
    let doublings = attempts.min(16); // More would overflow, and the longest pause is reached long before.
    LONGEST.min(FIRST * (1 << doublings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_half_an_hour() {
        let seconds = |attempts| pause(attempts, false).as_secs();
        assert_eq!([0, 1, 2, 8, 9, 1000].map(seconds), [5, 10, 20, 1280, 1800, 1800]);
        assert_eq!(pause(0, true), SignedDuration::from_mins(30));
    }
}
