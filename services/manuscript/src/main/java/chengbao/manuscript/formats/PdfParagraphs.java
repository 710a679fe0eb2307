package chengbao.manuscript.formats;

import chengbao.manuscript.formats.PdfLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts the lines of pages together to paragraphs: a line goes on with the one before when that one
/// reaches the right margin and this one begins at the left margin, without the indent of a new
/// paragraph. Page numbers between two pages part nothing.
final class PdfParagraphs {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·\\s]*(?:第\\s*)?\\d{1,3}(?:\\s*页)?(?:[/，,\\s]*共?\\s*\\d{1,3}\\s*页)?[-—–－·\\s]*");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]).*");
  private static final double SHARE_AT_MARGIN = 0.05;

  private final double left;
  private final double right;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> pageNumbers = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable Line last;

  private PdfParagraphs(List<Line> lines) {
    this.left = leftMargin(lines);
    this.right = lines.stream().mapToDouble(Line::right).max().orElse(0);
  }

  static List<String> of(List<Line> lines) {
    List<Line> body = lines.stream().filter(line -> !isPageNumber(line)).toList();
    PdfParagraphs paragraphs = new PdfParagraphs(body);
    lines.forEach(paragraphs::take);
    paragraphs.close();
    return paragraphs.paragraphs;
  }

  private static boolean isPageNumber(Line line) {
    return PAGE_NUMBER.matcher(line.text()).matches();
  }

  /// The leftmost place at which more than a few lines begin.
  private static double leftMargin(List<Line> lines) {
    double least = Math.max(2, lines.size() * SHARE_AT_MARGIN);
    double[] starts = lines.stream().mapToDouble(Line::left).sorted().toArray();
    for (int i = 0; i < starts.length; i++) {
      int same = i;
      while (same < starts.length && starts[same] <= starts[i] + 6) {
        same++;
      }
      if (same - i >= least) {
        return starts[i];
      }
    }
    return starts.length == 0 ? 0 : starts[0];
  }

  private void take(Line line) {
    if (isPageNumber(line)) {
      pageNumbers.add(line.text());
      return;
    }
    Line before = last;
    if (before == null || !goesOn(before, line)) {
      close();
    }
    if (!open.isEmpty()
        && isLatin(open.charAt(open.length() - 1))
        && isLatin(line.text().charAt(0))) {
      open.append(' ');
    }
    open.append(line.text());
    last = line;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private boolean goesOn(Line before, Line line) {
    double size = before.size();
    boolean full = before.right() >= right - 2.2 * size;
    boolean atMargin = line.left() <= left + 0.9 * size;
    boolean sameSize = Math.abs(size - line.size()) <= 0.15 * size;
    boolean near = before.page() != line.page() || line.y() - before.y() <= 3.2 * size;
    boolean heading = NUMBERED.matcher(line.text()).matches() && endsSentence(before.text());
    return full && atMargin && sameSize && near && !heading;
  }

  private static boolean endsSentence(String text) {
    return "。；：！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
    paragraphs.addAll(pageNumbers);
    pageNumbers.clear();
  }
}
