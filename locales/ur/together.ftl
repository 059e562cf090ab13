# Words of the hand-over for those who work with it: to copy from it, to write on it by hand,
# and help numbers. The supported person speaks here, so "I" is that person.

## Words to copy into a worker's own form

report-copy-note = سرخی کے بعد کے لفظ سلیکٹ کریں اور کاپی کریں۔ یہ سب اس فائل میں پہلے بھی لکھے ہیں۔
# The last heading of such a form. Below it stands the day on which the file was made.
report-copy-date = تاریخ

## Empty lines on paper

report-room = بات کرتے وقت ہم جو لکھیں
report-room-note = یہاں ہم مل کر لکھتے ہیں۔ بات کرنے سے پہلے کسی چیز پر اتفاق نہیں ہوتا۔
report-room-agreed = ہم کس بات پر متفق ہیں
report-room-differs = ہم کہاں الگ طرح دیکھتے ہیں
report-room-who = کون کیا کرتا ہے، کب تک
report-room-day = تاریخ، اور کون موجود تھا

## Help numbers that the person wants in the file

report-contacts = مدد کے نمبر
