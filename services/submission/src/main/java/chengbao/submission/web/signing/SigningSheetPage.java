package chengbao.submission.web.signing;

import chengbao.look.Crumb;
import chengbao.submission.ReadSigning;
import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.Signature;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.ReportView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 审签单: what the unit's steps said about a frozen version, to print, to sign by hand, to file.
@CheckedTemplate(basePath = "signing")
record SigningSheetPage(
    String id,
    List<Crumb> crumbs,
    ReportView view,
    String unit,
    String round,
    String drafters,
    List<Line> lines,
    @Nullable Signature signature)
    implements TemplateInstance {

  /// A step with its opinion, or the room for one.
  record Line(String stepKey, @Nullable Clearance given, String officers) {
    static Line of(Clearance given) {
      return new Line(key(given.step().code()), given, "");
    }

    static Line of(Route.Stop stop) {
      return new Line(
          key(stop.step().code()),
          null,
          stop.officers().stream().map(Person::name).collect(Collectors.joining("、")));
    }

    static String key(String code) {
      return "step_" + code;
    }
  }

  static SigningSheetPage of(ReadSigning.Sheet signing, String drafters, PageWords words) {
    var sheet = signing.report();
    var id = sheet.report().cover().id().toString();
    return new SigningSheetPage(
        id,
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(
                sheet.unit().shortName() + " " + sheet.round().reportYear(), "/reports/" + id),
            new Crumb(words.of(SigningWords.class).signingSheet(), null)),
        ReportView.of(sheet),
        sheet.unit().name(),
        sheet.round().title() + "（" + sheet.round().noticeNumber() + "）",
        drafters,
        Stream.concat(
                signing.cleared().stream().map(Line::of), signing.ahead().stream().map(Line::of))
            .toList(),
        signing.signature());
  }
}
