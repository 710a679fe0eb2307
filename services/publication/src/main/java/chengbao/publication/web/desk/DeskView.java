package chengbao.publication.web.desk;

import chengbao.door.Language;
import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.publication.WaitingEditions;
import chengbao.publication.documents.CleanText;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.SiteTerms;
import chengbao.publication.web.Look;
import chengbao.publication.web.Proof;
import chengbao.publication.web.ReportText;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The pages of the publisher's desk, as they stand now.
@RequestScoped
class DeskView {

  private final WaitingEditions waiting;
  private final SiteSettings settings;
  private final OuterLooks looks;
  private final Language language;
  private final String portal;

  DeskView(
      WaitingEditions waiting,
      SiteSettings settings,
      OuterLooks looks,
      Language language,
      @ConfigProperty(name = "chengbao.address.portal") String portal) {
    this.waiting = waiting;
    this.settings = settings;
    this.looks = looks;
    this.language = language;
    this.portal = portal.replaceAll("/+$", "");
  }

  TemplateInstance list(Publisher publisher) {
    return new DeskPage(
        waiting.of(publisher).stream()
            .map(edition -> DeskPage.Waiting.of(edition, language.locale()))
            .toList());
  }

  /// @param typed what was typed before a refusal
  TemplateInstance edition(Edition.Waiting edition, DeskForm typed, List<Problem> problems) {
    return switch (edition) {
      case Edition.Timed timed -> timed(timed, typed, problems);
      case Edition.Supplied supplied -> supplied(supplied, typed, problems);
    };
  }

  private DeskEditionPage timed(Edition.Timed edition, DeskForm typed, List<Problem> problems) {
    DeskPage.Waiting shown = DeskPage.Waiting.of(edition, language.locale());
    SiteTerms terms = settings.of(edition.approval().unit().site());
    boolean entered = terms.numbersAreEntered() && !terms.feeds() && edition.number() == 1;
    return new DeskEditionPage(
        shown,
        crumbs(shown),
        Proof.of(edition.approval()),
        text(edition),
        new DeskEditionPage.Way(terms.feeds(), entered ? form(terms) : null),
        typed,
        problems,
        UUID.randomUUID().toString());
  }

  private SupplyPage supplied(Edition.Supplied edition, DeskForm typed, List<Problem> problems) {
    DeskPage.Waiting shown = DeskPage.Waiting.of(edition, language.locale());
    Approval approval = edition.approval();
    SiteTerms terms = settings.of(approval.unit().site());
    Optional<OuterLook> last = looks.find(edition.report(), edition.number());
    DeskForm form = typed.equals(DeskForm.EMPTY) ? last.map(typed::looking).orElse(typed) : typed;
    return new SupplyPage(
        shown,
        crumbs(shown),
        new SupplyPage.Handed(
            CleanText.html(approval),
            CleanText.entry(edition, terms.topic(), terms.genre(), portal)),
        text(edition),
        form(terms),
        last.map(Look::of).orElse(null),
        form,
        problems,
        UUID.randomUUID().toString());
  }

  private static List<Crumb> crumbs(DeskPage.Waiting shown) {
    return List.of(new Crumb("", "/desk"), new Crumb(shown.organ(), null));
  }

  private static ReportText text(Edition edition) {
    return ReportText.of(edition.approval().document().text().blocks());
  }

  /// How a number that is entered looks, as its form says.
  private static String form(SiteTerms terms) {
    var form = terms.numbers().form();
    return form == null ? "" : form.toString();
  }
}
