package chengbao.publication.documents;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Edition;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether a pasted text says what an edition says, character by character. What stands around the
/// text on paper may be there or not, but nothing else.
final class SameText {

  private static final String STAMP = "——————";

  private SameText() {}

  static boolean isIn(String pasted, Edition.Numbered edition) {
    Approval.Document document = edition.approval().document();
    String rest = bare(pasted.split(STAMP, 2)[0]);
    rest = without(rest, document.number());
    rest = without(rest, document.text().title());
    rest = without(rest, document.text().addressee());
    rest = rest.startsWith(":") ? rest.substring(1) : rest;
    String body =
        bare(document.text().blocks().stream().map(Block::text).collect(Collectors.joining()));
    if (body.isEmpty() || !rest.startsWith(body)) {
      return false;
    }
    rest = without(rest.substring(body.length()), document.signedBy());
    rest =
        without(
            rest, document.signedOn() == null ? null : Manuscript.chineseDate(document.signedOn()));
    return rest.isEmpty();
  }

  private static String without(String text, @Nullable String beginning) {
    String bare = beginning == null ? "" : bare(beginning);
    return text.startsWith(bare) ? text.substring(bare.length()) : text;
  }

  /// Half and full width alike, without white space and without what nobody sees.
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
