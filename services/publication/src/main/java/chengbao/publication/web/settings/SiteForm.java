package chengbao.publication.web.settings;

import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.PostingTime;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import chengbao.publication.domain.SerialRanges;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.web.Typed;
import jakarta.ws.rs.FormParam;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// How a site publishes, as its form says it.
///
/// @param way `column` or `feed`
/// @param opens such as `09:00`; empty for at once
/// @param days `working` or `all`
/// @param numbering `allotted` or `entered`
/// @param form of numbers that are entered; empty for the site's rule
public record SiteForm(
    @FormParam("version") long version,
    @FormParam("command") String command,
    @FormParam("way") String way,
    @FormParam("opens") String opens,
    @FormParam("days") String days,
    @FormParam("numbering") String numbering,
    @FormParam("serials") String serials,
    @FormParam("form") String form,
    @FormParam("topic") String topic,
    @FormParam("genre") String genre) {

  public SiteForm {
    command = Typed.of(command);
    way = Typed.of(way);
    opens = Typed.of(opens);
    days = Typed.of(days);
    numbering = Typed.of(numbering);
    serials = Typed.of(serials);
    form = Typed.of(form);
    topic = Typed.of(topic);
    genre = Typed.of(genre);
  }

  static SiteForm of(SiteTerms terms) {
    PostingTime opens = terms.opens();
    IndexNumberRule form = terms.numbers().form();
    return new SiteForm(
        0,
        "",
        terms.feeds() ? "feed" : "column",
        opens == null ? "" : opens.at().toString(),
        opens == null || opens.workingDays() ? "working" : "all",
        terms.numbering() == SiteTerms.Numbering.ENTERED ? "entered" : "allotted",
        terms.numbers().serials().toString().replace(";", "\n"),
        form == null ? "" : form.toString(),
        terms.topic(),
        terms.genre());
  }

  public boolean isFeed() {
    return way.equals("feed");
  }

  public boolean isEntered() {
    return numbering.equals("entered");
  }

  public boolean isEveryDay() {
    return days.equals("all");
  }

  /// @throws Refused when something cannot be read
  SiteTerms terms() {
    return new SiteTerms(
        isFeed() ? SiteTerms.Way.FEED : SiteTerms.Way.COLUMN,
        time(),
        isEntered() ? SiteTerms.Numbering.ENTERED : SiteTerms.Numbering.ALLOTTED,
        new SiteTerms.Numbers(rule(), ranges()),
        topic.strip(),
        genre.strip());
  }

  private @Nullable PostingTime time() {
    try {
      return opens.isBlank()
          ? null
          : new PostingTime(LocalTime.parse(opens.strip()), !isEveryDay());
    } catch (DateTimeParseException none) {
      throw new Refused(Refusal.TIME_MALFORMED);
    }
  }

  private @Nullable IndexNumberRule rule() {
    try {
      return form.isBlank() ? null : IndexNumberRule.of(form.strip());
    } catch (IllegalArgumentException none) {
      throw new Refused(Refusal.FORM_MALFORMED);
    }
  }

  private SerialRanges ranges() {
    try {
      return SerialRanges.read(serials);
    } catch (IllegalArgumentException none) {
      throw new Refused(Refusal.SERIALS_MALFORMED);
    }
  }
}
