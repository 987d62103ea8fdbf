"""What every facet reader hears alike: words by place, rates, harm and standstill, remedies, sentences that only relieve."""
