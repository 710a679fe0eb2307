package chengbao.review.persistence;

import chengbao.review.domain.PublicState;
import chengbao.review.domain.PublicState.Awaited;
import chengbao.review.domain.PublicState.Held;
import chengbao.review.domain.PublicState.NotPublished;
import chengbao.review.domain.PublicState.Published;
import chengbao.review.domain.PublicState.Withdrawn;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How far an approved report has come in public, in the columns of its case.
final class PublicColumns {
  private PublicColumns() {}

  static PublicState read(CaseRow row) {
    return switch (Objects.requireNonNull(row.publicState)) {
      case "published" ->
          new Published(
              Objects.requireNonNull(row.publicEdition),
              Objects.requireNonNull(row.publicNumber),
              Objects.requireNonNull(row.publicAddress),
              at(row));
      case "held" -> new Held(Objects.requireNonNull(row.publicCode), row.publicUntil, at(row));
      case "withdrawn" ->
          new Withdrawn(
              Objects.requireNonNull(row.publicEdition),
              Objects.requireNonNullElse(row.publicCode, ""),
              at(row));
      case "not-published" -> new NotPublished(at(row));
      default -> new Awaited();
    };
  }

  static void put(CaseRow row, @Nullable PublicState news) {
    row.publicEdition = null;
    row.publicNumber = null;
    row.publicAddress = null;
    row.publicCode = null;
    row.publicUntil = null;
    row.publicAt = null;
    switch (news) {
      case null -> row.publicState = null;
      case Awaited _ -> row.publicState = "awaited";
      case Published published -> {
        row.publicState = "published";
        row.publicEdition = published.edition();
        row.publicNumber = published.indexNumber();
        row.publicAddress = published.address();
        row.publicAt = published.at();
      }
      case Held held -> {
        row.publicState = "held";
        row.publicCode = held.code();
        row.publicUntil = held.until();
        row.publicAt = held.at();
      }
      case Withdrawn gone -> {
        row.publicState = "withdrawn";
        row.publicEdition = gone.edition();
        row.publicCode = gone.reason();
        row.publicAt = gone.at();
      }
      case NotPublished not -> {
        row.publicState = "not-published";
        row.publicAt = not.at();
      }
    }
  }

  private static Instant at(CaseRow row) {
    return Objects.requireNonNull(row.publicAt);
  }
}
