"""Makes the files of this folder, with what phones and programs write into them. Needs Pillow, piexif, pypdf, qpdf.

    python make.py

The canaries GPS-CANARY and "Ann Author" stand where a name or a place would; tests look for them.
"""
import io
import subprocess

import piexif
from PIL import Image, PngImagePlugin
from pypdf import PdfWriter
from pypdf.generic import (ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject,
                           NumberObject, StreamObject, TextStringObject)

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Ann Author</dc:creator><gps>GPS-CANARY</gps></x:xmpmeta>'


def picture(size=(48, 32)):
    image = Image.new("RGB", size)
    image.putdata([(5 * x % 256, 7 * y % 256, (x * y) % 256) for y in range(size[1]) for x in range(size[0])])
    return image


def exif(orientation):
    small = io.BytesIO()
    picture((16, 12)).save(small, "JPEG")
    return piexif.dump({
        "0th": {piexif.ImageIFD.Make: b"Phone GPS-CANARY", piexif.ImageIFD.Artist: b"Ann Author",
                piexif.ImageIFD.Orientation: orientation},
        "Exif": {piexif.ExifIFD.DateTimeOriginal: b"2026:11:20 22:10:00"},
        "GPS": {piexif.GPSIFD.GPSLatitudeRef: b"N", piexif.GPSIFD.GPSLatitude: ((42, 1), (21, 1), (36, 1)),
                piexif.GPSIFD.GPSLongitudeRef: b"W", piexif.GPSIFD.GPSLongitude: ((71, 1), (3, 1), (32, 1))},
        "1st": {}, "thumbnail": small.getvalue()})


def segment(marker, body):
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


for name, options in {"photo": {}, "photo-progressive": {"progressive": True}}.items():
    out = io.BytesIO()
    picture().save(out, "JPEG", quality=80, exif=exif(6), comment=b"by Ann Author", **options)
    jpeg = out.getvalue()
    jpeg = jpeg[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP) + jpeg[2:] + b"a film behind GPS-CANARY"
    open(name + ".jpg", "wb").write(jpeg)

text = PngImagePlugin.PngInfo()
text.add_text("Author", "Ann Author")
text.add_text("Comment", "GPS-CANARY", zip=False)
text.add_itxt("XML:com.adobe.xmp", XMP.decode())
picture().save("screen.png", pnginfo=text, exif=exif(1))
picture().save("photo.webp", exif=exif(6), xmp=XMP, lossless=True)


def page(writer):
    one = writer.add_blank_page(200, 200)
    content = DecodedStreamObject()
    content.set_data(b"q 96 0 0 64 20 100 cm /Im0 Do Q 0 0 0 rg 20 20 60 30 re f")
    inside = StreamObject()
    inside._data = open("photo.jpg", "rb").read()
    inside.update({NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Image"),
                   NameObject("/Width"): NumberObject(48), NameObject("/Height"): NumberObject(32),
                   NameObject("/ColorSpace"): NameObject("/DeviceRGB"), NameObject("/BitsPerComponent"): NumberObject(8),
                   NameObject("/Filter"): NameObject("/DCTDecode")})
    one[NameObject("/Contents")] = writer._add_object(content)
    one[NameObject("/Resources")] = DictionaryObject({
        NameObject("/XObject"): DictionaryObject({NameObject("/Im0"): writer._add_object(inside)})})
    note = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject("/Text"),
        NameObject("/T"): TextStringObject("Ann Author"), NameObject("/Contents"): TextStringObject("a note that stays"),
        NameObject("/Rect"): ArrayObject([FloatObject(n) for n in (10, 10, 30, 30)])})
    one[NameObject("/Annots")] = ArrayObject([writer._add_object(note)])
    return writer


def writer():
    made = page(PdfWriter())
    made.add_metadata({"/Author": "Ann Author", "/Title": "GPS-CANARY", "/Producer": "a phone"})
    meta = DecodedStreamObject()
    meta.set_data(XMP)
    meta.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    made._root_object[NameObject("/Metadata")] = made._add_object(meta)
    return made


def save(made, name):
    with open(name, "wb") as out:
        made.write(out)


save(writer(), "paper.pdf")
# The same with its objects packed in streams, and once more with a second version appended behind the first.
subprocess.run(["qpdf", "--object-streams=generate", "--compress-streams=y", "paper.pdf", "paper-packed.pdf"], check=True)
subprocess.run(["qpdf", "--encrypt", "", "owner", "256", "--", "paper.pdf", "locked.pdf"], check=True)
again = PdfWriter("paper.pdf", incremental=True)
again.add_metadata({"/Author": "Somebody else"})
save(again, "paper-second.pdf")
acting = writer()
acting._root_object[NameObject("/OpenAction")] = DictionaryObject({
    NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert('GPS-CANARY')")})
save(acting, "script.pdf")
carrying = writer()
carrying.add_attachment("inside.txt", b"Ann Author")
save(carrying, "carrier.pdf")
starting = writer()
starting._root_object[NameObject("/OpenAction")] = DictionaryObject({
    NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("calc.exe")})
save(starting, "starter.pdf")
# A name may be written in hexadecimal.
hidden = open("starter.pdf", "rb").read().replace(b"/Launch", b"/#4caunch")
open("starter.pdf", "wb").write(hidden)
