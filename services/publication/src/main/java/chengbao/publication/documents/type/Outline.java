package chengbao.publication.documents.type;

import chengbao.publication.documents.type.CompactFont.Index;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// One glyph's outline (Type 2 charstring, Adobe Technical Note 5177) with every subroutine written
/// out in its place, so that a subset needs none of the font's subroutines.
final class Outline {

  private static final int CALL_OWN = 10;
  private static final int RETURN = 11;
  private static final int ESCAPE = 12;
  private static final int END = 14;
  private static final int CALL_COMMON = 29;
  private static final int DEEPEST = 10;

  private final Index common;
  private final Index own;
  private final Written written = new Written();
  private final Deque<Operand> operands = new ArrayDeque<>();
  private int hints;

  /// A number on the stack, and where it begins in what was written.
  private record Operand(int value, int at) {}

  private Outline(Index common, Index own) {
    this.common = common;
    this.own = own;
  }

  static byte[] of(CompactFont font, int glyph) throws IOException {
    Index own = font.parts().get(font.partOf(glyph)).subroutines();
    Outline outline = new Outline(font.subroutines(), own);
    outline.follow(font.outlines().get(glyph), 0);
    return outline.written.toByteArray();
  }

  /// @return whether the glyph has ended
  private boolean follow(byte[] code, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("subroutines of the font call each other without end");
    }
    int at = 0;
    while (at < code.length) {
      int operator = code[at] & 0xFF;
      if (operator >= 32 || operator == 28) {
        at = number(code, at, operator);
      } else if (operator == CALL_OWN || operator == CALL_COMMON) {
        if (follow(called(operator == CALL_OWN ? own : common), depth + 1)) {
          return true;
        }
        at++;
      } else if (operator == RETURN) {
        return false;
      } else {
        at = operator(code, at, operator);
        if (operator == END) {
          return true;
        }
      }
    }
    return false;
  }

  private int number(byte[] code, int at, int first) {
    int length = first == 28 ? 3 : first == 255 ? 5 : first <= 246 ? 1 : 2;
    int value =
        switch (length) {
          case 1 -> first - 139;
          case 2 ->
              first <= 250
                  ? (first - 247) * 256 + second(code, at) + 108
                  : -(first - 251) * 256 - second(code, at) - 108;
          case 3 -> code[at + 1] << 8 | second(code, at + 1);
          default -> 0;
        };
    operands.push(new Operand(value, written.size()));
    written.write(code, at, length);
    return at + length;
  }

  private static int second(byte[] code, int at) {
    return code[at + 1] & 0xFF;
  }

  /// The subroutine whose number was written last; the number is taken back.
  private byte[] called(Index subroutines) {
    Operand number = operands.pop();
    written.cut(number.at());
    int count = subroutines.count();
    int bias = count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
    return subroutines.get(number.value() + bias);
  }

  private int operator(byte[] code, int at, int operator) throws IOException {
    int length = 1;
    switch (operator) {
      case 1, 3, 18, 23 -> hints += operands.size() / 2;
      case 19, 20 -> {
        hints += operands.size() / 2;
        length += (hints + 7) / 8;
      }
      case ESCAPE -> {
        length = 2;
        if (second(code, at) < 34) {
          throw new IOException("the font computes within its outlines");
        }
      }
      default -> {}
    }
    operands.clear();
    written.write(code, at, length);
    return at + length;
  }

  /// Bytes that can be taken back from the end.
  private static final class Written extends ByteArrayOutputStream {
    void cut(int length) {
      Arrays.fill(buf, length, count, (byte) 0);
      count = length;
    }
  }
}
