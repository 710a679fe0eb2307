package chengbao.submission.web.correcting;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.Terms;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.signing.SigningWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// One term of a round that is a tick and a line of reason.
@CheckedTemplate(basePath = "correcting")
record RoundTermPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String roundTitle,
    Term term,
    String reason,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  /// The term in words.
  ///
  /// @param code in the address
  /// @param wanted as it is now
  /// @param now what that means
  record Term(
      String code, boolean wanted, String title, String now, String tick, String hint, String why) {

    static Term of(String code, Round round, PageWords words) {
      return code.equals("seal")
          ? seal(round.wantsSeal(), words.of(SigningWords.class))
          : corrections(
              round.inForce().corrections() == Terms.Corrections.WHOLE_CHAIN,
              words.of(EditionWords.class));
    }

    private static Term seal(boolean wanted, SigningWords words) {
      return new Term(
          "seal",
          wanted,
          words.seal(),
          wanted ? words.sealWanted() : words.sealNotWanted(),
          words.sealTick(),
          words.sealHint(),
          words.sealReason());
    }

    private static Term corrections(boolean wanted, EditionWords words) {
      return new Term(
          "corrections",
          wanted,
          words.term(),
          wanted ? words.termWhole() : words.termLast(),
          words.termTick(),
          words.termHint(),
          words.termReason());
    }
  }

  static RoundTermPage of(
      Round round, Term term, String reason, List<Crumb> crumbs, List<Problem> problems) {
    return new RoundTermPage(
        round.id().toString(),
        round.version(),
        crumbs,
        round.title(),
        term,
        reason,
        problems,
        UUID.randomUUID());
  }
}
