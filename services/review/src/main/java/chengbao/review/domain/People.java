package chengbao.review.domain;

import java.util.HashSet;
import java.util.Set;

/// Who drafted, signed and submitted. They cannot review the report, wherever else they are
/// appointed.
public record People(Set<PersonId> drafters, PersonId signatory, PersonId submitter) {
  public People {
    drafters = Set.copyOf(drafters);
  }

  public Set<PersonId> all() {
    Set<PersonId> all = new HashSet<>(drafters);
    all.add(signatory);
    all.add(submitter);
    return Set.copyOf(all);
  }
}
