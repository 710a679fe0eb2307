/// An edition as files, for readers and for the platform that is to show it.
@NullMarked
package chengbao.publication.web.files;

import org.jspecify.annotations.NullMarked;
