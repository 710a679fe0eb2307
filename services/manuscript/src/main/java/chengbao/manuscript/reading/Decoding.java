package chengbao.manuscript.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds out in which encoding a plain text was saved: a byte order mark, else UTF-8 when every
/// byte fits, else whichever of GB18030 and Big5 makes it read like Chinese.
public final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("x-windows-950");

  /// The commonest characters of running Chinese in both scripts; a wrong decoding hits them
  /// rarely.
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
          + "這為個國時來們對會發動過說產種後學經進著電裡現實體機當點從業應開還義間樣與關線內數質氣變條沒結問無軍題黨員總設長頭資邊級圖統較將組見計別論運農幾區強決戰則據處隊給門規熱領東導壓爭濟階極聯認權證單風場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記響約勞團歷構稱準號劃選標寫親專狀廠識適屬圓調滿縣參紅細聽該鐵價嚴";

  private Decoding() {}

  /// The text, or nothing when these bytes are no text in any encoding an office uses.
  public static Optional<String> decode(byte[] bytes) {
    Optional<String> marked = withByteOrderMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (looksBinary(bytes)) {
      return Optional.empty();
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8 : likelier(strict(bytes, GB18030), strict(bytes, BIG5));
  }

  private static Optional<String> withByteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    int seen = Math.min(bytes.length, 8192);
    for (int i = 0; i < seen; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        return true;
      }
      controls += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return controls * 50 > seen;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  private static Optional<String> likelier(
      Optional<String> simplified, Optional<String> traditional) {
    if (simplified.isEmpty() || traditional.isEmpty()) {
      return simplified.isPresent() ? simplified : traditional;
    }
    return commonness(traditional.get()) > commonness(simplified.get()) ? traditional : simplified;
  }

  private static double commonness(String text) {
    long common = text.chars().filter(c -> COMMON.indexOf(c) >= 0).count();
    return (double) common / Math.max(1, text.length());
  }
}
