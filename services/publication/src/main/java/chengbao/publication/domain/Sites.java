package chengbao.publication.domain;

import java.util.List;
import java.util.Optional;

/// The sites, as far as their units were announced.
public interface Sites {

  Optional<Site> find(String id);

  /// All of them, in a stable order.
  List<Site> all();
}
