package chengbao.publication.web.opendata;

import chengbao.publication.PublicEditions.Line;
import chengbao.publication.web.Links;
import chengbao.publication.web.ReportText;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The latest reports as Atom (RFC 4287).
final class Feed {

  static final String TYPE = "application/atom+xml;charset=UTF-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final String base;

  private Feed(String base) throws XMLStreamException {
    this.base = base;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /// @param address of the feed itself
  /// @param author who runs the site
  static String of(String base, String address, String title, String author, List<Line> lines) {
    try {
      Feed feed = new Feed(base);
      feed.write(address, title, author, lines);
      return feed.text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void write(String address, String title, String author, List<Line> lines)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", base + address);
    element("title", title);
    element("updated", lines.isEmpty() ? Instant.EPOCH : lines.getFirst().publishedAt());
    xml.writeStartElement("author");
    element("name", author);
    xml.writeEndElement();
    link("self", base + address);
    link("alternate", base + "/");
    for (Line line : lines) {
      entry(line);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void entry(Line line) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", "urn:uuid:" + line.report());
    element("title", plain(line.title()));
    element("updated", line.publishedAt());
    link("alternate", base + Links.page(line));
    if (line.number() > 1) {
      element("summary", "第" + line.number() + "版，更正此前公开的版次。");
    }
    xml.writeStartElement("author");
    element("name", plain(line.unitName()));
    xml.writeEndElement();
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", line.unitKind());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", String.valueOf(line.reportYear()));
    xml.writeEndElement();
  }

  private void element(String name, Object value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value.toString());
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  /// XML has no control characters, not even escaped.
  private static String plain(String text) {
    return ReportText.shown(text).replaceAll("\\p{Cc}|[\\uFFFE\\uFFFF]|\\p{Cs}", "");
  }
}
