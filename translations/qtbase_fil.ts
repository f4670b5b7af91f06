<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Isara ang tab</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Piliin &amp;lahat</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Dagdagan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Ba&amp;wasan</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Bawasan</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Bawasan ang halaga</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Bumabalik ng isang pahina</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Pumupunta sa susunod na pahina</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Dagdagan</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Dagdagan ang halaga</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Susunod na pahina</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pindutin</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Nakaraang pahina</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Mag-scroll pababa</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Mag-scroll pakaliwa</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Mag-scroll pakanan</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Mag-scroll pataas</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Nag-i-scroll pababa</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Nag-i-scroll pakaliwa</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Nag-i-scroll pakanan</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Nag-i-scroll pataas</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Ilagay ang focus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Inilalagay ang focus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Ipakita ang menu</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Ipinapakita ang menu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Baligtarin</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Binabaligtad ang kalagayan</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Isinasagawa ang aksiyon</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Kailangan ng “%1” ang Qt %2, pero Qt %3 ang nakita.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Hindi tugmang Qt library</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Idag&amp;dag sa sariling mga kulay</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Mga &amp;batayang kulay</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Sariling mga k&amp;ulay</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Ber&amp;de:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Pumili ng kulay sa screen</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Pu&amp;la:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Sat:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Val:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Alpha channel:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Asu&amp;l:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Nasa %1, %2 ang cursor
Pindutin ang ESC para kanselahin</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Hu&amp;e:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Pumili ng kulay</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Hindi totoo</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Buksan ang listahan ng combo box</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Totoo</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>Mga argument:</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Ipinapakita ang tulong na ito.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Ipinapakita ang version.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Kulang ng halaga pagkatapos ng “%1”.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Mga opsiyon:</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Hindi inaasahang halaga pagkatapos ng “%1”.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Hindi kilalang opsiyon na “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Mga hindi kilalang opsiyon: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Paggamit: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[mga opsiyon]</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Mga banner page</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Impormasyon sa singil:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>May klasipikasyon</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Kumpidensiyal</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Araw (06:00 hanggang 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Tapos:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Pigilin nang walang takda</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabaho</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Pamamahala ng trabaho</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Prayoridad ng trabaho:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Gabi (18:00 hanggang 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>I-print kaagad</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Nakatakdang pag-print:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ikalawang shift (16:00 hanggang 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Lihim</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Tiyak na oras</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Karaniwan</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Simula:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Ikatlong shift (00:00 hanggang 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Lubos na lihim</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Walang klasipikasyon</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Katapusan ng linggo (Sabado hanggang Linggo)</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>am</source>
        <translation>am</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>pm</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Ano ito?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Isinasara ang dock widget</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Palutangin</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Inihihiwalay at ikinakabit muli ang dock widget</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Ipakita muli ang mensaheng ito</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Debug message:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Malubhang error:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Babala:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Hindi magawa ang %1</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Hindi mabasa ang %1</translation>
    </message>
    <message>
        <source>Cannot open for output</source>
        <translation>Hindi masulatan</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Hindi maalis ang pinagmulang file</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Mayroon nang ganoong file</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Iisa ang file at ang patutunguhan nito.</translation>
    </message>
    <message>
        <source>Error while renaming.</source>
        <translation>Nagkaproblema sa pagpapalit ng pangalan.</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Hindi naisulat ang isang bahagi</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Walang ganoong file.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Hindi maibalik mula sa %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Hindi mapapalitan ang pangalan ng ganitong uri ng file</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Hindi makita ang folder.
Pakitiyak na tama ang ibinigay na pangalan ng folder.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Hindi makita ang file.
Pakitiyak na tama ang ibinigay na pangalan ng file.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 file</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mayroon nang %1.
Gusto mo ba itong palitan?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Piliin</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Bu&amp;rahin</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Bagong &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buksan</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Palitan ang panga&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Protektado sa pagsulat ang “%1”.
Gusto mo pa rin ba itong burahin?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Sigurado ka bang gusto mong burahin ang “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Lumipat sa anyong may detalye</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Lumipat sa anyong listahan</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Hindi mabura ang folder.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Anyong may detalye</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mga folder</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Pangalan ng file:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Folder ng file</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Uri ng mga file:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Maghanap ng folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pasulong</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pumunta sa folder sa itaas</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Anyong listahan</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Listahan ng mga lugar at bookmark</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Tumingin sa:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Aking computer</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Bagong folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder sa itaas</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mga kamakailang lugar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>I-save bilang</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Ipakita </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ipakita ang mga naka&amp;tagong file</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Hindi alam</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;Hindi magagamit ang pangalang “%1”.&lt;/b&gt;&lt;p&gt;Subukan ang ibang pangalan na mas maikli o walang bantas.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Petsa ng pagbabago</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Di-wastong pangalan ng file</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Aking computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Kanselahin</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>I&amp;sara</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Isara nang hindi sine-save</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Wala nang puwang sa disk</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Walang ganoong file o folder</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Walang pahintulot</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Napakaraming nakabukas na file</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Hindi kilalang error</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>folder ang bubuksang file</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Maglagay ng halaga:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Pindutin ang shortcut</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>I&amp;sara</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Ilipat</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>I&amp;balik</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Laki</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Pala&amp;kihin</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Palakihin</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Pal&amp;iitin</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Paliitin</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ibalik</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Ibalik sa dating laki</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Itiklop</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Manatili sa i&amp;babaw</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Iladlad</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tungkol sa Qt&lt;/h3&gt;&lt;p&gt;Gumagamit ang program na ito ng Qt version %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Tungkol sa Qt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Itago ang mga detalye...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Ipakita ang mga detalye...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sariling sukat</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Taas:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Pulgada (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pahiga</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Mga margin</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Oryentasyon</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Layout ng pahina</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Ayos ng mga pahina:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Laki ng papel:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Mga pahina bawat piraso ng papel:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Pinagkukunan ng papel:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Point (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Patayo</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Baligtad na pahiga</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Baligtad na patayo</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lapad:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>margin sa ibaba</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>margin sa kaliwa</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>margin sa kanan</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>margin sa itaas</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hindi</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Itigil</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ilapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Huwag i-save</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Balewalain</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hin&amp;di sa lahat</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>I-reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Ibalik ang mga default</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Subukang muli</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>I-save lahat</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oo sa &amp;lahat</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mayroon nang %1.
Gusto mo ba itong patungan?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Folder ang %1.
Pakipili ng ibang pangalan ng file.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Mga opsiyon &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Mga opsiyon &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>I-&amp;print</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Lahat ng pahina</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Awtomatiko</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Ibaba pataas, kaliwa pakanan</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Ibaba pataas, kanan pakaliwa</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Mga pahinang even</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Hindi masulatan ang file na %1.
Pakipili ng ibang pangalan ng file.</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Kaliwa pakanan, ibaba pataas</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Kaliwa pakanan, itaas pababa</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal na file</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Mga pahinang odd</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Hindi maaaring sabay gamitin ang mga opsiyong “Mga pahina bawat piraso ng papel” at “Piniling mga pahina”.
Paki-off ang isa sa mga ito.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>I-print sa file ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>I-print sa file (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Kanan pakaliwa, ibaba pataas</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Kanan pakaliwa, itaas pababa</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Hindi maaaring mas malaki ang “Mula” kaysa sa “Hanggang”.</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Itaas pababa, kaliwa pakanan</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Itaas pababa, kanan pakaliwa</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Isulat ang PDF file</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>I-export sa PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Unang pahina</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Isakto sa pahina</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Isakto sa lapad</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pahiga</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Huling pahina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Susunod na pahina</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Ayos ng pahina</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Ayos ng pahina</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Patayo</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Nakaraang pahina</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Ipakita ang magkaharap na pahina</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Ipakita ang lahat ng pahina</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Ipakita ang isang pahina</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Palakihin</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Paliitin</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Job Options</source>
        <translation>Mga opsiyon ng trabaho</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Mga pag-aari ng printer</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pahina</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>I-collate</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>May kulay</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Mga kopya</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Mga kopya:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Kasalukuyang pahina</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Magkabilang panig</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Mahabang gilid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Mga opsiyon</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Mga setting ng output</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Piniling mga pahina:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Mga pahina mula</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>I-print lahat</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Sakop ng ipi-print</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Pabaligtad</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Napili</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Maikling gilid</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hanggang</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Pangalan:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lokasyon:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Mga pag&amp;aari</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Uri:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Hindi masulatan ang file na %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Folder ang tinutukoy ng pangalan</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Kinansela ng program ang pagsulat</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Ibaba</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Kaliwang gilid</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Isang pahina pababa</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Isang pahina pakaliwa</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Isang pahina pakanan</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Isang pahina pataas</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Kanang gilid</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Mag-scroll pababa</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Mag-scroll dito</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Mag-scroll pakaliwa</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Mag-scroll pakanan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Mag-scroll pataas</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Itaas</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>babala</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>application</source>
        <translation>program</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistant</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>button na may menu</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>button na may drop-down</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>button na may drop-down grid</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>canvas</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>check box</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>orasan</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>pagpili ng kulay</translation>
    </message>
    <message>
        <source>column</source>
        <translation>column</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>pamagat ng column</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>combo box</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>karagdagang nilalaman</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>cursor</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>dial</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialog</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumento</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>equation</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>pampuno</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>footer</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>frame</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>larawan</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>hawakan</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>lobo ng tulong</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>field ng hotkey</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>di-wastong role</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>layered pane</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>list</source>
        <translation>listahan</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>item ng listahan</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>menu bar</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>item ng menu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>tala</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>listahan ng tab</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>talata</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>popup menu</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>progress bar</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>pahina ng mga pag-aari</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>radio button</translation>
    </message>
    <message>
        <source>row</source>
        <translation>hanay</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>pamagat ng hanay</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>scroll bar</translation>
    </message>
    <message>
        <source>section</source>
        <translation>seksiyon</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>panghiwalay</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>slider</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>tunog</translation>
    </message>
    <message>
        <source>space</source>
        <translation>puwang</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>spin box</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>splitter</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>status bar</translation>
    </message>
    <message>
        <source>table</source>
        <translation>talahanayan</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksto</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>text cursor</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>title bar</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>tool bar</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>tool tip</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>tree</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>item ng tree</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>web document</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Mag-scroll pakaliwa</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Mag-scroll pakanan</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>I-redo</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>I-redo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>I-undo: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;walang laman&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>I-redo</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>I-redo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>I-undo: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI First strong isolate</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Maglagay ng Unicode control character</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Start of left-to-right embedding</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Left-to-right isolate</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Left-to-right mark</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Start of left-to-right override</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Pop directional formatting</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Pop directional isolate</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Start of right-to-left embedding</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Right-to-left isolate</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Right-to-left mark</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Start of right-to-left override</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Zero width joiner</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Zero width non-joiner</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Zero width space</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Ano ito?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopyahin ang &amp;link</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Tapusin</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Tulong</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Susunod</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Susunod &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Bumalik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
</context>
</TS>
