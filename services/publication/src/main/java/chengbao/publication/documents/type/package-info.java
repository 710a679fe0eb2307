/// Fonts as their files lie on the disk, and the few glyphs of them that a document carries along.
@NullMarked
package chengbao.publication.documents.type;

import org.jspecify.annotations.NullMarked;
