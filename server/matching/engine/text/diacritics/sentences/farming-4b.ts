export default `
rửa ngược tự động mở van ba ngả mỗi bốn giờ, xả ra mương nước xanh lè.
bộ châm phân venturi mất áp nhiều, đổi sang bơm định lượng chạy màng ổn định hơn.
phân tan không hết lắng cát ở đáy thùng, hút lên là tắc nguyên hệ thống.
tưới phun mưa dưới nắng gắt bốc hơi quá nửa, nên chạy lúc khuya ít gió.
giàn tưới tự hành quay vòng trên bánh xe, bán kính bốn trăm mét, dân làng kéo tới xem.
tưới rãnh ngập luống đậu thì rễ ngộp, lá rủ, vàng chân.
tensiometer cắm sâu ba tấc, kim quá ba mươi centibar là tới lúc tưới.
lượng bốc thoát hơi hôm qua năm phẩy hai li, bù đủ thì chạy bốn mươi phút.
phần mềm báo khoá van số bảy, ra coi thì con chuột cắn đứt dây tín hiệu.
lora truyền xa vài cây số, pin hai năm, nhưng lọt thung lũng là mất sóng.
bà xã tôi bảo tự động tự điếc, thôi ra vặn tay cho chắc.
đo lưu lượng bằng cái xô với đồng hồ bấm giây, vậy mà đúng phết.
nước thải chăn nuôi qua biogas đem tưới cỏ thì được, tưới rau ăn sống thì không.
nguồn nước gần khu công nghiệp màu tím nhạt, tôm cua chết dạt, ai dám lấy tưới.
mẫu bùn cho thấy cadimi và chì vượt ngưỡng, đề nghị ngừng trồng cây lương thực.
dùng cây cỏ voi lai, cải xoong hút kim loại nặng, thu sinh khối rồi đốt có kiểm soát.
than bùn U Minh cháy âm ỉ dưới đất cả tháng, khói len lên cay sè.
đất bazan, đất xám, đất cát pha, đất thịt nặng, mỗi loại giữ nước một khác.
đất cát ven biển tưới xong thấm tuốt, phân theo xuống nước ngầm.
trộn sét bentonit và hữu cơ, luống hành giữ ẩm thêm được một ngày rưỡi.
hạt polyme siêu hấp thụ nở trương như thạch, ngậm nước bằng ba trăm lần khối lượng.
chôn vào gốc cây rừng trồng mùa khô, tỷ lệ sống tăng rõ rệt.
dừa nước, đước, vẹt trồng chắn sóng, gốc bám hàu tua tủa.
bờ bao sạt từng mảng, cọc tràm đóng xuống lút mà vẫn trôi.
đê quai đắp vội, nước thấm bên trong sùi đất, mọi người chuyền bao cát suốt đêm.
sáng ra lội thăm, nước đã rút, bùn non phủ dày một gang.
đất lúa chuyển sang nuôi tôm rồi muốn trở lại trồng lúa thì khó trăm bề.
thưa bác, con đóng mỗi mẫu ba bao lân nung chảy, lân này chậm tan hợp đất chua.
apatit Lào Cai nghiền mịn, nung với serpentin, làm lạnh đột ngột thành hạt thuỷ tinh.
lò cao phun khói flo, lá chuối quanh nhà máy cháy mép, bà con đòi bồi thường.
bã thạch cao chất như núi, mưa chảy nước axit ra kênh, dân phản ảnh mấy nhiệm kỳ.
nghiên cứu tận thu bã gyps làm gạch không nung, phải trung hoà và rửa trước.
nước tiểu người tách riêng có thể kết tinh thành struvite, một dạng phân lân chậm tan.
nghe thì ngại, nhưng ủ đúng thời gian thì mầm bệnh chết, cây lên tốt.
phân dơi trong hang bán theo ký, bụi mịn, hít vào coi chừng nấm phổi.
phân cút, phân dê đem phơi se rồi đóng bao, mùi bớt, nhà phố trồng hoa hay mua.
máy ép tách phân rút nước, bánh ra sồn sột, ẩm khoảng sáu mươi phần trăm.
vít tải mòn, lưới khe rách, nước đen lọt theo sang bể chứa.
chế phẩm khử mùi phun vào hố, được vài tiếng lại thối y như cũ.
tôi bực quá nói thẳng, quảng cáo một đằng, tác dụng một nẻo.
anh bán hàng gãi đầu, xin đổi lô khác, kèm theo tặng cái mũ tai bèo.
hợp đồng mua ba tấn, thanh toán trước ba mươi phần trăm, còn lại sau khi dỡ hàng.
xe giao lúc nửa đêm, gọi cửa ầm ầm, cả xóm thức giấc.
bốc vác tám chục bao lên gác, vai trầy, chủ cho thêm trăm bạc uống nước.
kho thuốc không được để chung với thức ăn gia súc, cửa khoá, có cát và xẻng chữa cháy.
phòng cháy kiểm tra thấy bình bột hết hạn, dây điện đi lòng thòng, bắt khắc phục trong tuần.
thùng hoá chất phồng nắp vì nắng, mở phải hé từ từ, đứng đầu gió.
đồ bảo hộ phát hai bộ một năm, găng nitril, kính chụp, mặt nạ than hoạt tính.
trời nóng bốn mươi độ mặc vô như xông hơi, làm một lúc là cởi phăng.
thời gian cách ly ghi bảy ngày mà rau hai ngày đã cắt bán, lương tâm để đâu?
thằng con học hoá về thử giấy quỳ, giải thích cho ông nội vì sao đất chua.
ông gật gù, té ra hồi đó người xưa bón tro bếp là có lý.
lịch phun ghi bằng phấn trên vách, mưa tạt nhoè, chẳng biết lần cuối ngày nào.
đi tập huấn lớp ba giảm ba tăng, mỗi người được bộ tài liệu với phần cơm hộp.
giảng viên chiếu hình vòng đời con sâu, bà con gật đầu lia lịa.
một bác đứng lên thắc mắc, vậy chứ khi nào mới được xịt, chờ cháy hết hả thầy?
thầy trả lời, đếm quá ngưỡng thì phun, chưa tới thì để thiên địch làm việc.
đất ngủ cần thức, đất mệt cần nghỉ, cha ông mình nói vậy mà đúng.
vụ này em thử gieo yến mạch đen che phủ, chết rạp xuống thành lớp nệm.
không cày, rạch hàng gieo thẳng vào xác thực vật, đất giữ ẩm thêm nửa tháng.
hàng xóm nhìn ruộng bề bộn rơm cỏ cứ xì xào, làm biếng gì mà dữ.
qua hạn mới thấy ai hơn ai, bên kia lá cuộn tròn, bên này còn xanh mượt.
nấm Fusarium trong đất thử bằng cách chôn mồi thân bắp rồi cấy lên thạch khoai tây.
phòng vi sinh nóng, tủ cấy hư quạt, sinh viên đốt đèn cồn ngồi hai bên.
dữ liệu đất của tỉnh nằm trong tủ sắt, giấy ố vàng, chuột gặm mất mấy tờ.
số hoá bản đồ thổ nhưỡng, chồng lên lượng mưa, ra khuyến cáo phân riêng từng thửa.
mã QR trên bao dẫn tới bảng tính liều, gõ diện tích là hiện số ký cần mua.
bà cụ không có điện thoại thông minh thì nhờ thằng cháu bấm giùm.
chương trình đổi vỏ bao lấy xà bông, mười cái một cục, con nít gom nhiệt tình.
thi xong bài trắc nghiệm an toàn, cửa hàng mới được cấp chứng chỉ hành nghề buôn bán thuốc.
bằng cấp đi mượn treo cho có, người đứng quầy chưa học qua ngày nào.
thanh tra tới, đóng cửa cái rầm, bảo chủ đi đám giỗ dưới quê.
biên bản phạt hành chính mười lăm triệu, tịch thu tang vật là sáu thùng hàng cấm.
con kinh này hồi trước tắm được, uống được, giờ thò chân xuống là ngứa.
muốn dòng nước sạch lại thì trên nguồn phải thôi xả, chứ dưới này lọc bao nhiêu cho vừa.
mưa đầu mùa đẩy phèn từ bờ líp xuống, cá rô nổi đầu đớp đớp.
xả tràn lớp nước đầu, đợi ba con nước mới lấy vô, kinh nghiệm của dân Đồng Tháp Mười.
tháng Ba âm lịch gió chướng đẩy mặn lên sâu sáu mươi cây số, đài đọc bản tin mỗi sáng.
trữ nước ngọt bằng túi cao su to như con cá voi nằm giữa vườn, mỗi túi ba chục khối.
túi bị chó cào thủng, vá bằng keo, nước vẫn rịn ướt cả nền.
màng lọc thẩm thấu ngược biến nước lợ thành nước tưới lan, nhưng bỏ đi phân nửa.
nước muối đậm thải ra đâu cho khỏi hại đất, đó mới là câu hỏi khó.
hứng sương bằng lưới căng trên đỉnh núi, mỗi đêm được vài chục lít cho vườn ươm.
tính ra một ký gạo ngốn cả mấy nghìn lít nước, ai nghe cũng sửng sốt.
dự án viện trợ xây xong bàn giao, hai năm sau không người trông, van han rỉ đứng yên.
phải lập quỹ bảo dưỡng, mỗi hộ góp theo diện tích, bầu người giữ sổ.
bác Bính được giao chìa khoá trạm, ngày hai lượt đạp xe ra mở rồi đóng.
hôm bác ốm, con trai đi thay, mở ngược chiều, nước tràn ngập ruộng giống.
lỗi tại tôi dặn không kỹ, bác nói rồi lấy lương của mình đền cho hợp tác.
chỗ nào rò thì đánh dấu sơn đỏ, cuối vụ sửa một thể cho đỡ tốn công.
bể tròn lắp ghép bằng tôn sóng lót bạt, nửa ngày dựng xong, chứa trăm khối.
đáy bể có đá nhọn đâm xuyên lớp lót, may mà rải cát trước nên chỉ rịn ít.
tảo mọc xanh rờn làm tắc béc, thả cá mè, che lưới đen là trong lại.
ống nhựa trắng lộ thiên giòn nắng, giẫm lên nghe rắc một tiếng là gãy.
đai khởi thuỷ lắp lệch gioăng, mở bơm lên phụt nước tới ngọn cau.
keo dán ống khô quá nhanh, chưa kịp xoay đã cứng, tháo ra không nổi.
mua phụ kiện hàng trôi nổi, ren nhựa tuôn, xài một tháng phải thay tới thay lui.
anh em ơi, ai biết chỗ nào sửa đầu tưới cánh đập cỡ lớn thì mách giùm với?
lò xo hồi yếu nên nó không quay, đứng một hướng xói trơ cả rễ.
nhỏ tí dầu vào trục, chỉnh cái đinh ngăn tia là quạt nửa vòng lại ngay.
ruộng muối, ruộng rươi, ruộng lúa nằm cạnh nhau, nước ai người ấy giữ.
đất khách quê người thuê năm năm, không ai bỏ tiền cải tạo lâu dài.
chủ đất thấy mình làm tốt lại đòi tăng tiền thuê giữa chừng.
hợp đồng nên ghi rõ ai chịu chi phí vôi, mương thoát và bồi hoàn khi lấy lại sớm.
bữa nay tôi nói vậy thôi, cô bác có gì chưa tỏ cứ gọi tôi bất kể giờ giấc.
làm cách nào để đất bạc màu trở lại tơi xốp mà không phải chờ quá nhiều năm?
tôi muốn mua que đo độ ẩm và độ chua của đất, loại nào dùng bền mà giá vừa phải?
ruộng nhà em năm nào cũng bị một bệnh ấy, dù đã đổi giống và đổi cả thuốc.
theo tôi mầm bệnh nằm sẵn trong đất và trong tàn dư cây trồng, phải dọn sạch thì mới dứt được.
phân ủ của tôi lúc nào cũng ướt nhão, có mùi chua và không nóng lên được.
chắc bác cho nhiều cơm thừa và rau tươi quá, hãy thêm mùn cưa hoặc rơm băm rồi đảo cho thoáng.
nguyên liệu xanh và nâu phải xen kẽ nhau, lớp nào cũng mỏng thôi thì vi sinh vật mới làm việc tốt.
thùng ủ quay tay dung tích hai trăm lít hợp với nhà phố vì kín và không có ruồi.
vi khuẩn phân giải lân hoà tan được một phần lượng lân đang bị giữ chặt trong đất.
men vi sinh nhân nuôi trong thùng phuy với mật rỉ và cám, sục khí hai ngày đêm là dùng được.
nếu dịch chuyển sang màu đen và thối thì mẻ ấy đã nhiễm tạp, không nên tiếc.
cảm biến nitrat cắm thẳng vào đất hiện còn đắt và nhanh trôi số, cần hiệu chuẩn mỗi tháng.
tưới nhỏ giọt kết hợp bón phân giúp giảm bốn mươi phần trăm nước so với tưới tràn.
khó nhất là khâu lọc, vì nước sông mang theo phù sa mịn và trứng ốc.
chúng tôi đào một ao lắng trước, cho nước đi qua bờ sỏi rồi mới vào bể chứa.
trong ba năm đầu hệ thống chạy rất tốt, đến năm thứ tư thì lưu lượng cuối đường ống giảm hẳn.
tháo ra xem thì bên trong bám một lớp nhầy màu nâu đỏ dày như vỏ trứng.
vi khuẩn sắt sinh sôi trong ống tối, muốn trị phải xả clo nồng độ thấp kéo dài.
ai cho tôi mượn cái máy dò ống ngầm với, người lắp cũ mất rồi không ai nhớ chỗ chôn.
thuốc trừ sâu sinh học có tác dụng chậm, vì vậy phải phun sớm khi sâu còn nhỏ.
bán thuốc kèm tư vấn đúng bệnh thì khách tin, còn bán cho được nhiều thì chỉ được một vụ.
cô kỹ thuật lật mặt dưới lá, lấy kính lúp soi rồi bảo đây là nhện chứ không phải nấm.
hai thứ đó trị khác nhau hoàn toàn, phun nhầm vừa mất tiền vừa để bệnh nặng thêm.
không khí mát và ẩm về đêm cộng với sương mù buổi sáng là điều kiện lý tưởng cho mốc sương.
mô hình cảnh báo gửi tin nhắn trước ba ngày, nông dân kịp phun phòng thay vì chạy theo chữa.
tin nhắn đến lúc ba giờ sáng làm cả nhà giật mình, đề nghị chỉnh lại giờ gửi cho hợp lý.
rác nông nghiệp như màng phủ, dây nhỏ giọt, khay ươm cũ có thể thu gom để tái chế thành hạt nhựa.
cơ sở tái chế chê bẩn, đòi rửa sạch đất cát mới nhận, mà rửa thì tốn nước và tốn công.
chúng tôi cần máy giặt màng nhựa nhỏ, khoảng một trăm ký một giờ, nước dùng tuần hoàn.
thùng phuy đựng hoá chất cũ tuyệt đối không được đem chứa nước ăn, dù đã súc nhiều lần.
bà cụ hàng xóm suýt nữa dùng can thuốc cỏ để muối cà, may mà con dâu phát hiện.
bờ sông lở sát chân nhà kho phân bón, mỗi con nước ròng lại mất thêm nửa mét đất.
xã đề nghị di dời gấp nhưng chưa bố trí được chỗ mới, ai cũng thấp thỏm.
kè mềm bằng túi vải địa kỹ thuật bơm cát rẻ hơn kè bê tông và thi công nhanh hơn.
nước mặn xâm nhập sâu làm giếng tầng nông cũng lợ, pha trà uống thấy ngang ngang.
tầng nước ngầm bị khai thác quá mức khiến mặt đất lún vài phân mỗi năm.
người dân đâu muốn khoan giếng, nhưng không có nước máy thì biết làm sao?
thí nghiệm trong chậu cho kết quả tốt chưa có nghĩa là ngoài đồng cũng sẽ như vậy.
vì thế nhóm đề tài xin gia hạn thêm sáu tháng để lặp lại ở ba loại đất khác nhau.
phân bón nano quảng cáo một gói bằng mười bao, nghe thì ham nhưng xin cho tôi xem số liệu.
anh tiếp thị lúng túng một lúc rồi bảo để em về hỏi lại công ty.
tro bay của nhà máy nhiệt điện có nên đem cải tạo đất chua hay không còn đang tranh cãi.
hàm lượng asen và thuỷ ngân phải được kiểm soát thì mới có thể cấp phép thử nghiệm.
muốn giữ nước trên đồi dốc, người ta đào những rãnh cụt theo đường đồng mức để nước mưa thấm xuống từ từ.
`
