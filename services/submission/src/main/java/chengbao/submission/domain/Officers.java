package chengbao.submission.domain;

import java.util.Optional;

/// The register of officers and their appointments.
public interface Officers {
  Optional<Staff> find(PersonId person);

  void save(Staff officer);
}
