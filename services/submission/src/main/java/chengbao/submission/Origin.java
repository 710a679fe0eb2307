package chengbao.submission;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.Script;
import chengbao.manuscript.TrackedChanges;
import chengbao.submission.domain.Person;
import java.time.Instant;
import java.util.List;

/// Where the text of a draft came from (来稿), with everything that the reader set aside or turned
/// into something else, verbatim: nothing is taken away behind the drafter's back.
///
/// @param fileName empty for a paste
/// @param original the text before it was put into normal form, in its own script
/// @param stripped lines of a portal's page that are no part of the report
/// @param hidden what a word processor kept out of sight
/// @param changes how changes that nobody had accepted were taken
public record Origin(
    String fileName,
    String format,
    Script script,
    String original,
    List<String> stripped,
    List<HiddenText> hidden,
    TrackedChanges changes,
    Person by,
    Instant at) {

  static Origin of(BroughtText brought, Person by, Instant at) {
    var source = brought.source();
    return new Origin(
        brought.fileName(),
        source.format(),
        source.script(),
        source.original(),
        source.stripped(),
        source.hidden(),
        brought.changes(),
        by,
        at);
  }
}
