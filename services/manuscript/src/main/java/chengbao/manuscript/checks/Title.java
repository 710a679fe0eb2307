package chengbao.manuscript.checks;

import chengbao.manuscript.Block;
import chengbao.manuscript.Part;
import chengbao.manuscript.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title in its usual form: X关于YYYY年度法治政府建设情况的报告. A title that is missing from a pasted text is
/// a remark.
final class Title implements Rule {
  private static final Pattern SUBJECT = Pattern.compile("法治(?:政府)?建设|依法行政|法治政府");
  private static final Pattern YEAR_TWICE = Pattern.compile("年度.*年度");

  @Override
  public String id() {
    return "C09-title";
  }

  @Override
  public List<Hit> check(Draft draft) {
    Block title = draft.line(Part.TITLE.id());
    if (title == null) {
      var source = draft.context().source();
      boolean whole = source != null && source.isWholeDocument();
      Hit hit = Hit.ofText().variant("missing");
      return source == null
          ? List.of()
          : List.of(whole ? hit.at(Severity.WARNING) : hit.at(Severity.NOTE));
    }
    List<Hit> hits = new ArrayList<>();
    Matcher twice = YEAR_TWICE.matcher(title.text());
    if (twice.find()) {
      hits.add(Hit.of(title, twice.start(), twice.end()).variant("twice"));
    }
    if (!SUBJECT.matcher(title.text()).find()) {
      hits.add(Hit.of(title).variant("subject").at(Severity.WARNING));
    }
    return hits;
  }
}
