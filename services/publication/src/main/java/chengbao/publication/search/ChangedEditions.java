package chengbao.publication.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has changed among the editions.
public interface ChangedEditions {

  /// Names the database, so that an index made from another one is known.
  String origin();

  /// The mark up to which everything is known that is committed now. Opaque.
  String mark();

  /// Reports with an edition that changed since a mark, by id. A few may come again.
  ///
  /// @param since a mark; empty for all
  /// @param after the last report of the batch before; null for the first batch
  List<Change> since(String since, @Nullable String after, int most);

  /// @param current the edition that holds now; null when none does
  record Change(String report, @Nullable SearchedEdition current) {}
}
