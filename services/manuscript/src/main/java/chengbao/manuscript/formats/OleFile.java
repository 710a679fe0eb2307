package chengbao.manuscript.formats;

import chengbao.manuscript.Reading.Reason;
import chengbao.manuscript.TrackedChanges;
import chengbao.manuscript.reading.RawText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// An OLE2 file: Word 97–2003 and what WPS saves as such. Whatever else lives in OLE2 is refused by
/// its streams, not by its name.
final class OleFile {
  private static final int LARGEST_STREAM = 24 * 1024 * 1024;

  static {
    HWPFDocument.setMaxRecordLength(LARGEST_STREAM);
  }

  private OleFile() {}

  static RawText read(byte[] bytes, TrackedChanges changes) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      Set<String> entries = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      entries.addAll(root.getEntryNames());
      Reason reason = whyNot(entries);
      return reason == null ? word(root, entries, changes) : RawText.Refused.because(reason);
    } catch (EncryptedDocumentException locked) {
      return RawText.Refused.because(Reason.ENCRYPTED);
    } catch (OldFileFormatException ancient) {
      return RawText.Refused.because(Reason.UNSUPPORTED);
    } catch (IOException damaged) {
      return RawText.Refused.because(Reason.DAMAGED);
    }
  }

  private static @Nullable Reason whyNot(Set<String> entries) {
    if (entries.contains("EncryptedPackage") || entries.contains("EncryptionInfo")) {
      return Reason.ENCRYPTED;
    }
    if (entries.contains("Macros") || entries.contains("_VBA_PROJECT_CUR")) {
      return Reason.MACROS;
    }
    if (entries.contains("Workbook")
        || entries.contains("Book")
        || entries.contains("PowerPoint Document")) {
      return Reason.UNSUPPORTED;
    }
    return entries.contains("WordDocument") ? null : Reason.SAVE_AS_DOCX;
  }

  private static RawText word(DirectoryNode root, Set<String> entries, TrackedChanges changes)
      throws IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      String format = entries.contains("WpsCustomData") ? "wps" : "doc";
      return new OldWordText(document, changes).read(format);
    }
  }
}
