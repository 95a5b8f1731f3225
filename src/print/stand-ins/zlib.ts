import { unzlibSync, zlibSync } from 'fflate';

/** What pdfkit calls zlib, in the browser: the library that packs our streams anyway. */
export default { deflateSync: zlibSync, inflateSync: unzlibSync };
