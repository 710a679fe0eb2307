package chengbao.manuscript.evaluation;

import java.util.ArrayList;
import java.util.List;

/// Reports of the usual length: the corpus's clean texts, which are shorter, each with paragraphs
/// of the others in its first section until it is long enough.
final class LongTexts {
  private LongTexts() {}

  /// One text for each clean one, all different.
  static List<String> of(int characters) {
    List<String> texts =
        LabelledText.corpus("clean-").stream().map(text -> text.manuscript().text()).toList();
    List<String> paragraphs =
        texts.stream().flatMap(String::lines).filter(LongTexts::isParagraph).toList();
    List<String> longer = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      longer.add(extended(texts.get(i), paragraphs, i * 7, characters));
    }
    return longer;
  }

  private static boolean isParagraph(String line) {
    return line.length() > 80 && line.length() < 400 && line.endsWith("。");
  }

  private static String extended(String text, List<String> paragraphs, int first, int characters) {
    StringBuilder longer = new StringBuilder(text);
    int end = Math.max(0, text.indexOf("\n二、"));
    for (int i = first; longer.length() < characters; i++) {
      longer.insert(end, "\n" + paragraphs.get(i % paragraphs.size()));
    }
    return longer.toString();
  }
}
