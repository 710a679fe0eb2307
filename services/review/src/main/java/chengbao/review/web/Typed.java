package chengbao.review.web;

import java.util.List;

/// What an officer has typed into the decision form; kept whenever the form comes back.
record Typed(
    String opinion, String reasonCode, String reason, String answerBy, List<String> accepted) {
  static final Typed NOTHING = new Typed("", "", "", "", List.of());

  public boolean isAnything() {
    return !opinion.isBlank() || !reason.isBlank();
  }

  public boolean accepts(String finding) {
    return accepted.contains(finding);
  }
}
