package chengbao.publication.documents.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A font file, big-endian, looked into where it lies: a font of thirty megabytes takes no room in
/// a heap of 160.
record FontBytes(ByteBuffer bytes) {

  static FontBytes of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return new FontBytes(channel.map(MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  int u8(int at) {
    return bytes.get(at) & 0xFF;
  }

  int u16(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  int s16(int at) {
    return bytes.getShort(at);
  }

  int u32(int at) {
    return bytes.getInt(at);
  }

  /// An unsigned number of one to four bytes.
  int number(int at, int size) {
    int number = 0;
    for (int i = 0; i < size; i++) {
      number = number << 8 | u8(at + i);
    }
    return number;
  }

  String word(int at, int length) {
    return new String(copy(at, at + length), StandardCharsets.ISO_8859_1);
  }

  byte[] copy(int from, int to) {
    byte[] copy = new byte[to - from];
    bytes.get(from, copy);
    return copy;
  }
}
