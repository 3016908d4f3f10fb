use std::cmp::Reverse;

use mandate_atlas::order;
use proptest::prelude::*;

proptest! {
    #[test]
    fn what_is_sorted_stands_as_by_the_standard_sort(items in prop::collection::vec((0_u8..9, any::<u16>()), 0..80), count in 0_usize..12) {
        let mut expected = items.clone();
        expected.sort_by_key(|&(key, _)| Reverse(key));
        let mut by_key = items.clone();
        order::by_key(&mut by_key, |&(key, _)| Reverse(key));
        prop_assert_eq!(&by_key, &expected);
        let mut by = items.clone();
        order::by(&mut by, |one, other| other.0.cmp(&one.0));
        prop_assert_eq!(&by, &expected);
        expected.truncate(count);
        prop_assert_eq!(order::least_by_key(items, count, |&(key, _)| Reverse(key)), expected);
    }
}
