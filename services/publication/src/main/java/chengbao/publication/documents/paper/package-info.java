/// An edition on paper: GB/T 9704-2012 as PDF/A-2a.
@NullMarked
package chengbao.publication.documents.paper;

import org.jspecify.annotations.NullMarked;
