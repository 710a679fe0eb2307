package chengbao.manuscript.reading;

import chengbao.manuscript.HiddenText;
import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.TrackedChanges;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// Reads a .docx part by part as a stream: one pass, no object model, so that neither size nor
/// nesting of the file matters.
public final class WordText {
  private static final String DOCUMENT = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final String TYPES = "[Content_Types].xml";

  private WordText() {}

  public static RawText read(byte[] bytes, TrackedChanges changes) {
    try {
      Archive archive = Archive.open(bytes, Set.of(DOCUMENT, NUMBERING, STYLES, COMMENTS, TYPES));
      refuseOthers(archive);
      WordNumbering numbering = WordNumbering.of(archive.part(NUMBERING));
      WordStyles styles = WordStyles.of(archive.part(STYLES));
      WordBody body = new WordBody(numbering, styles, changes);
      body.read(archive.part(DOCUMENT));
      body.readComments(archive.part(COMMENTS));
      return body.lines();
    } catch (Archive.Refusal refusal) {
      return RawText.Refused.because(refusal.reason());
    } catch (IOException | XMLStreamException damaged) {
      return RawText.Refused.because(Reason.DAMAGED);
    }
  }

  private static void refuseOthers(Archive archive) throws Archive.Refusal {
    boolean macros =
        archive.has("word/vbaProject.bin")
            || new String(archive.part(TYPES), java.nio.charset.StandardCharsets.UTF_8)
                .contains("macroEnabled");
    if (macros) {
      throw new Archive.Refusal(Reason.MACROS);
    }
    if (!archive.has(DOCUMENT)) {
      boolean office =
          archive.hasFolder("xl/")
              || archive.hasFolder("ppt/")
              || archive.has("mimetype")
              || archive.has("OFD.xml");
      throw new Archive.Refusal(office ? Reason.UNSUPPORTED : Reason.BINARY);
    }
  }

  static boolean isTooLong(int characters) {
    return characters > ReportReader.LONGEST_TEXT * 2;
  }

  static HiddenText hidden(HiddenText.Kind kind, String text) {
    return new HiddenText(kind, text.strip());
  }
}
