package chengbao.manuscript.command;

import chengbao.manuscript.reading.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Checks a small report of its own, as text and as .docx, so that a cache of what was loaded can
/// be made from this run and the next check starts at once.
final class Rehearsal {
  private static final int TIMES = 20;

  private Rehearsal() {}

  public static void main(String[] none) throws IOException {
    Path folder = Files.createTempDirectory("chengbao-rehearsal");
    Path text = folder.resolve("report.txt");
    Path word = folder.resolve("report.docx");
    try {
      String report = Resources.text("rehearsal.txt");
      Files.writeString(text, report);
      writeWord(word, report);
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      for (int i = 0; i < TIMES; i++) {
        Check.run(new String[] {text.toString(), word.toString(), "--colour"}, nowhere, nowhere);
        Check.run(new String[] {text.toString(), "--json"}, nowhere, nowhere);
      }
    } finally {
      Files.deleteIfExists(text);
      Files.deleteIfExists(word);
      Files.deleteIfExists(folder);
    }
  }

  private static void writeWord(Path file, String report) throws IOException {
    StringBuilder document =
        new StringBuilder(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    report
        .lines()
        .forEach(
            line -> document.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
    document.append("</w:body></w:document>");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
