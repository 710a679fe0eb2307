package chengbao.submission.web.files;

import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.word.OfficialDocument;
import chengbao.submission.ReportSheet;
import chengbao.submission.web.ReportView;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Reports as files of a word processor.
final class WordFiles {
  static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private WordFiles() {}

  static Response of(ReportSheet sheet) {
    var view = ReportView.of(sheet);
    var head = view.head();
    var text =
        new Manuscript(
            head.title(),
            head.documentNumber(),
            head.addressee(),
            view.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .map(TextBlock::block)
                .toList(),
            head.signatureUnit(),
            head.signedOn());
    return Response.ok(OfficialDocument.of(text))
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + fileName(head.title()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static String fileName(String title) {
    return URLEncoder.encode(title + ".docx", StandardCharsets.UTF_8).replace("+", "%20");
  }
}
