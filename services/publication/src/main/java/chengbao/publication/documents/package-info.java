/// An edition as files that a reader takes home: PDF, .docx, plain text, JSON.
///
/// A file is made once for each edition and format, from the edition alone, and always comes out
/// the same; its hash is kept for ever, so that `/verify` knows every file that ever left this
/// portal.
@NullMarked
package chengbao.publication.documents;

import org.jspecify.annotations.NullMarked;
