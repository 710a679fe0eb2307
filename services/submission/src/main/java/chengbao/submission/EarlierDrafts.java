package chengbao.submission;

import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.ReportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// 历史草稿: the text of a draft as it was before somebody sat down to change it, or replaced it.
public interface EarlierDrafts {
  /// @param until when it stopped being the text
  /// @param by whose hands it had gone through last
  /// @param next who changed it then
  /// @param verb what was done to it then
  record EarlierDraft(
      UUID id, DraftText text, Instant until, Person by, Person next, String verb) {}

  /// Keeps a text that is about to be changed. Changes that one person makes one after the other
  /// are one sitting, of which the text before is kept.
  void keep(ReportId report, EarlierDraft draft);

  /// The newest first.
  List<EarlierDraft> of(ReportId report);

  Optional<EarlierDraft> find(ReportId report, UUID id);
}
