package chengbao.manuscript.reading;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Streaming XML without document types and entities: a billion laughs and an external entity are
/// errors, not work.
final class Xml {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  private Xml() {}

  static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /// The value of an attribute in any namespace.
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException noNumber) {
      return otherwise;
    }
  }

  /// Whether a switch such as `w:vanish` is on: present, and not said to be off.
  static boolean on(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
