package chengbao.publication.documents.paper;

import chengbao.publication.documents.Printed;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// An edition as PDF/A-2a and PDF/UA-1. The same edition with the same fonts always gives the same
/// bytes.
public final class PaperFile {

  private final PDDocument document;
  private final Printed printed;

  private PaperFile(PDDocument document, Printed printed) {
    this.document = document;
    this.printed = printed;
  }

  /// @throws TooLong when it is no report any more
  public static byte[] of(Printed printed, Faces faces) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return new PaperFile(document, printed).written(faces);
    }
  }

  private byte[] written(Faces faces) throws IOException {
    Letters letters = new Letters(faces);
    Meaning meaning = new Meaning();
    Paper paper = new Paper(meaning, letters);
    Sheets sheets = paper.laidOut(printed, letters);
    int number = 1;
    for (Page page : sheets.pages()) {
      page.foot(number++, printed.stamp().shortly());
      page.write(document);
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, letters.fonts(document));
    document.getPages().forEach(page -> page.setResources(new PDResources(resources)));
    meaning.write(document);
    Bookmarks.write(document, paper.headings());
    catalog();
    describe();
    document.setVersion(1.7f);
    document.setDocumentId(
        Long.parseUnsignedLong(printed.stamp().publicHash().substring(0, 15), 16));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void catalog() throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString("sRGB"));
    intent.setItem(COSName.getPDFName("Info"), new COSString("sRGB IEC61966-2.1"));
    COSStream profile = stream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    profile.setInt(COSName.N, 3);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    COSStream metadata = document.getDocument().createCOSStream();
    try (OutputStream out = metadata.createOutputStream()) {
      out.write(Description.of(printed).getBytes(StandardCharsets.UTF_8));
    }
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    catalog.getCOSObject().setItem(COSName.METADATA, metadata);
  }

  private void describe() {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(Letters.printable(printed.title()));
    information.setAuthor(Letters.printable(printed.organ()));
    information.setSubject(Description.subject(printed));
    information.setProducer(Description.PRODUCER);
    GregorianCalendar published =
        GregorianCalendar.from(printed.stamp().publishedAt().atZone(Description.CHINA).withNano(0));
    information.setCreationDate(published);
    information.setModificationDate(published);
  }

  private COSStream stream(byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }
}
