export default `
bột ngưu bàng, bột trà, bột tam thất trộn nhau cùng màu, bằng mắt bó tay.
mã vạch ADN vùng ITS cho phép nhận diện loài ngay cả khi đã xay vụn.
kim loại nặng trong ngưu tất vượt ngưỡng do trồng gần mỏ chì cũ.
cadimi tích ở rễ, chì bám lá, còn asen theo nước tưới mà lên.
chủ nhiệm hợp tác xã nài nỉ công ty ứng giống, bao tiêu, đừng bỏ của chạy lấy người.
bên mua đổi ý giữa chừng, năm tấn cỏ ngọt nằm kho đổi màu rơm rạ.
có hợp đồng đâu mà kiện, hồi đó tin nhau bắt tay một cái là xong.
tỉnh dành chín tỷ cho đề tài bảo tồn, nghiệm thu loại khá, rồi cất ngăn kéo.
nhà khoa học có quy trình, nông dân có đất, mỗi tội đôi bên chẳng gặp nhau.
sàn giao dịch đăng nhu cầu tìm máy chiết, hai hôm sau đã có ba nơi gọi hỏi thể tích bồn.
xin quý thầy cho biết chi phí chuyển giao gồm những khoản nào, có kèm đào tạo chăng?
phí trả một lần tám trăm triệu hoặc trích ba phần trăm doanh thu suốt năm năm.
nhãn hiệu tập thể quế, hồi, chè hoa vàng đã được cấp văn bằng, nhớ gia hạn.
chè hoa vàng Ba Chẽ nụ to như trứng chim cút, ký khô mười mấy triệu.
người Hoa đội giá mua sạch, năm sau quay lưng, cả thung lũng điêu đứng.
thuốc tắm Dao đỏ nấu thùng gỗ pơ mu, ngâm nửa tiếng lâng lâng như say.
đóng chai thuốc tắm cô đặc bị lắng, mùi ngai ngái, để nửa năm đổi vị.
lá tắm trẻ em trị rôm sảy gồm sài đất, mướp đắng, chân vịt, kinh giới.
lọc màng bỏ keo nhựa trước khi chiết, nước thuốc trong veo ít tủa.
que thử ẩm cầm tay chọc vào bao, nhảy mười ba phẩy năm, quá ngưỡng rồi bà ơi.
tui có miếng vườn tạp mười công, tính xen cây thuốc dưới tán dừa mà chưa biết chọn giống chi.
ở chỗ anh đất cát hay đất thịt, mùa khô có nước tưới không, nắng lọt xuống cỡ mấy phần?
trồng nghệ đen, gừng gió dễ sống, nhưng đầu ra phải hỏi kỹ trước khi xuống giống.
nhà máy đặt cách đây hai trăm cây số, chở củ tươi thì tiền xe ăn hết lời.
nếu sơ chế thái sấy tại chỗ thì gọn bớt sáu bảy phần khối lượng, chở đỡ xót.
máy rửa củ trống quay xối vòi áp lực, đất thịt vẫn nhét kẹt kẽ, phải lùa lần hai.
củ thâm đen mặt cắt do dao sắt, thay lưỡi gốm hoặc inox là trắng lại.
hoạt chất đo mỗi nơi ra một số, nơi ba phần trăm, nơi một phẩy tám, biết tin ai.
phương pháp không thống nhất, dung môi khác nhau, thành ra kết quả khó đem so.
dược điển quy định hàm lượng tối thiểu tính theo dược liệu khô kiệt.
chất chuẩn đắt như vàng, lọ năm mi li gam mấy triệu, mở ra dùng dè sẻn.
bơm sắc ký lên áp đột ngột, cột nghẹt, đường nền nhấp nhô như sóng.
phải siêu âm đuổi khí pha động, lọc qua màng không phẩy bốn lăm mới chạy.
píc kéo đuôi chứng tỏ silanol tương tác, thêm ít axit formic thì gọn hẳn.
chị kỹ thuật viên thở phào khi hệ số tương quan đường chuẩn lên ba số chín.
kết quả vượt giới hạn ba lần lặp, phòng kiểm nghiệm đóng dấu không đạt.
lô thuốc bị rút số đăng ký, công văn đi hoả tốc xuống sáu mươi ba tỉnh.
trình dược viên xách cặp ngồi hành lang đợi, đưa phong bì bị camera ghi lại.
hoa hồng kê toa là chuyện ai cũng biết mà ít người dám hé môi.
bà bán nước đầu cổng viện rành giá thuốc hơn cả sinh viên năm cuối.
thuốc bao cấp hồi xưa một viên xuyên tâm liên chữa đủ thứ, giờ kể lại con cháu cười.
hồi chiến tranh, bộ đội nấu lá chữa sốt rét, bác sĩ Tôn Thất Tùng mổ gan dưới ánh đèn xe đạp.
artemisinin chiết từ thanh hao hoa vàng, lá phơi âm can giữ được nhiều hơn phơi nắng.
ký sinh trùng kháng thuốc lan dọc biên giới Bình Phước, phác đồ phải đổi.
muỗi sốt rét đốt từ chạng vạng, người ngủ rẫy không mùng là dính.
võng bọc tuyn tẩm permethrin phát cho dân đi rừng, giặt vài bận là nhạt thuốc.
nhựa cây sơn ăn lở mặt, người yếu bóng vía đi ngang cũng sưng húp.
lông sâu róm bay vào mắt cộm xốn, đừng dụi, rửa nước sạch rồi tới trạm.
ong vò vẽ chích ba chục mũi, tiểu đỏ như nước xá xị, suy thận cấp.
sứa lửa quất ngang bụng, giội giấm chứ chớ chà cát.
đỉa vắt chui vào mũi chú bé tắm suối, cả tháng chảy máu cam mà không ai hiểu.
cao lá vằng mẹ sinh em bé uống thấy mát sữa, bà đẻ nào ngoài Quảng Trị cũng có sẵn.
nước mát mía lau, rễ tranh, râu bắp nấu nồi to bán lề đường năm ngàn một ly.
người bán pha đường hoá học với phẩm, thứ nước xanh đỏ ấy ngọt lợ.
lá chè dây Cao Bằng phủ lớp mốc trắng tự nhiên, đun uống êm bao tử.
hạt đình lịch nở nhớt đắp mụn, trẻ con nhà quê hay dán trán hút mủ.
lô hội cắt ra chảy nhựa vàng, phải rửa hết kẻo ngứa và xổ.
phi lê nha đam trong suốt, cắt hạt, nấu đường phèn, để nửa năm giòn nguyên.
vỏ nha đam bỏ đi nhớt nhợt cả sân xưởng, bánh xe đẩy trượt lên trượt xuống.
bột lá chùm ngây xanh rì, nhưng phơi nắng quá lố là ngả màu rơm, hăng mùi cỏ.
nụ tam thất đắng gắt, uống vào dễ ngủ, chị em hay bỏ bình hãm.
củ bình vôi trồi trên đá như cái nồi úp, đục lấy rotundin làm thuốc an thần.
củ dòm, củ gió, hoàng đằng, vàng đắng bị đào tận gốc bán ký qua cửa khẩu.
kiểm lâm chặn chiếc bán tải chở bốn tạ lan kim tuyến nhổ trên rừng đặc dụng.
lan gấm trong bình mô lên xanh, ra vườn ươm chết ẻo vì úng.
huấn luyện cây ngoài vườn bằng cách mở nắp dần, phun sương, giảm che sáng.
giá thể xơ dừa xả chát chưa sạch làm cháy chóp rễ cây con.
mô sẹo nâu hoá, tiết phenol đen môi trường, thêm than hoạt và cấy chuyển sớm.
nồng độ BAP một mi li gam cho nhiều chồi, quá hai thì chồi mọng nước.
rễ tơ chuyển gen bằng Agrobacterium rhizogenes mọc xù như chùm tóc trong bình tam giác.
bồn phản ứng túi nhựa dùng một lần cấy tế bào sâm, sục khí nhẹ cho khỏi vỡ.
sinh khối bảy tuần thu một lượt, hàm lượng ginsenoside bằng nửa củ trồng sáu năm.
khách hỏi sâm tế bào có bổ bằng sâm rừng, tôi chỉ dám trả lời theo số liệu.
viên nén phủ phim bị sần vỏ cam, súng phun để xa quá, giọt khô giữa chừng.
tháp chưng thu hồi cồn hỏng phao, cồn trào xuống rãnh, cả khu được lệnh sơ tán.
kho hoá chất dán hình đầu lâu, mỗi chai ghi ngày mở, chữ ký người lấy.
người pha chế dị ứng penicillin nổi mề đay từ lúc bước qua hành lang.
khu beta-lactam phải cách ly hẳn, gió riêng, lối riêng, đồ giặt riêng.
mẻ ba trăm ký thuốc bột trộn hình lập phương quay bốn chục vòng mà đồng nhất chưa tới.
lấy mẫu mười điểm bằng xiên, thấy hàm lượng dao động từ tám mươi sáu tới một trăm mười hai.
hạt nặng chìm, hạt nhẹ nổi lên, rung trong phễu lâu lại phân lớp.
tạo hạt khô bằng trục cán thay cho nhào cồn giúp hoạt chất kỵ ẩm ổn định.
thẩm định quy trình trên ba lô liên tiếp, viết báo cáo dày bốn trăm trang.
thanh tra hỏi vặn vì sao nhật ký rửa nồi lại viết cùng một nét mực.
dữ liệu gốc bị ghi đè, không có vết kiểm tra, thế là trượt.
học thuộc năm chữ ghi được, đọc được, đúng lúc, nguyên bản, chính xác.
kỹ sư hiệu chuẩn cân bằng quả chuẩn F1, tay đeo găng, cửa đóng tránh gió.
hai sản phẩm na ná tên gây nhầm, hiệp hội đề nghị viết hoa phần khác nhau.
hộp thuốc bà ngoại chia bảy ngăn, sáng trưa chiều, cứ quên rồi uống bù.
điện thoại nhắc giờ uống, bấm xong gửi tin cho con ở xa yên lòng.
mắt kém, chữ toa nhỏ rức, ông phải nhờ thằng cháu lớp ba đọc giùm.
nhỏ thuốc mắt lọ mở hai tháng còn tiếc, hôm sau mắt đỏ kèm ghèn đặc.
thuốc xổ giun hai lần mỗi năm phát ở trường, vị dâu, tụi nhỏ nhai rau ráu.
giun kim ngứa đít ban đêm, nghiến răng, mẹ rọi đèn thấy trắng như chỉ.
sán lá gan từ rau ngổ, rau muống nước ăn sống, đau âm ỉ hạ sườn.
ấu trùng giun đầu gai bò dưới da thành đường ngoằn ngoèo đỏ tía.
bọ mò đốt ở nách để lại vảy đen, sốt cao li bì, dễ lầm với thương hàn.
bệnh than từ trâu chết, mổ chia nhau ăn, mấy hôm sau tay nổi bọng đen.
dại lên cơn sợ nước sợ gió, biết thì đã muộn, chích ngừa ngay khi chó cắn.
anh chủ quán thịt chó ngón tay chảy máu trong lúc làm lông, ba tháng sau phát bệnh.
ai bảo chó nhà nuôi thì không dại là nói bừa đấy nhé.
vắc xin dại trên tế bào vero ít đau hơn loại cũ làm từ não chuột.
viện vắc xin Nha Trang ấp hàng vạn trứng gà sạch để cấy vi rút cúm.
trứng soi thấy phôi khoẻ thì bơm giống, ủ ba ngày, hút dịch niệu trong veo.
siêu ly tâm theo thang đường, bất hoạt formaldehyde, tách mảnh rồi chiết lọ.
chuỗi cung ứng đứt khi dịch, phễu lọc, túi, nút cao su, thứ gì cũng phải chờ sáu tháng.
nội địa hoá tá dược tinh bột biến tính, cellulose vi tinh thể từ rơm có khả thi không?
nhóm trẻ ở Bách khoa tẩy trắng bã mía, thuỷ phân axit, sấy phun ra bột mịn như phấn.
doanh nghiệp chê độ trắng thấp hai đơn vị, bảo về làm lại rồi hẵng nói giá.
lọ thuỷ tinh trung tính loại một chưa trong nước nào thổi được, toàn mua của Đức.
nút cao su cắt lõi, mẩu đen li ti rơi vào dung dịch, phiền phức vô cùng.
kim lấy thuốc vát sâu thì ít khoét mẩu, bác sĩ gây mê mách vậy.
bút tiêm insulin kẹt nòng, vặn nghe tách tách mà thuốc chẳng ra.
để insulin trên nóc tivi nóng, đường huyết cứ vọt dù chích đủ liều.
miếng dán đo đường liên tục ba triệu một cái xài nửa tháng, dân lao động sao kham.
hội bệnh nhân gom tiền mua sỉ, chuyền nhau đầu đọc cũ, cứu được khối người.
máy khí dung kêu to như cối xay, bé con nghe là khóc ré, đẩy mặt nạ ra.
buồng đệm tự chế từ chai nước suối khoét lỗ gắn ống xịt mà hữu hiệu phết.
cây thuốc quanh nhà cuốn sách mỏng in giấy rơm, hình vẽ tay, thế mà quý.
ông bác sĩ Đông y đầu bạc bắt mạch chừng hai phút, nói trúng phóc bệnh bao tử.
còn chẩn đoán bằng máy quét bàn tay in ra ba mươi trang màu là trò bịp.
bên thanh tra sở ập vào, tìm thấy nồi nấu cao chung với chuồng heo.
mười bảy loại nhãn khác nhau dán lên cùng thứ bột vàng vàng.
bị cáo khai mua bột nghệ ngoài chợ, trộn thuốc tân dược rồi đóng nang bằng khuôn tay.
toà tuyên bảy năm tù, cấm hành nghề ba năm sau khi mãn hạn.
ghê thiệt, hồi trước má tui cũng mua thứ đó uống cả năm trời.
giờ đi mua cái gì cũng quét mã, tra số đăng ký trên cổng Cục Quản lý Dược cho lành.
tra không thấy thì hỏi thẳng người bán, họ ấp úng là mình dông luôn.
sắp tới đấu thầu tập trung dược liệu, hồ sơ mời thầu dài trăm trang.
nhà thầu phải chứng minh năng lực kho, xe, phòng kiểm nghiệm, doanh thu ba năm liền.
bảo lãnh dự thầu hai phần trăm, hiệu lực một trăm hai mươi ngày kể từ lúc đóng thầu.
liên danh hai công ty nhỏ, một lo vùng trồng, một lo chiết xuất, may ra chen chân được.
giá chào thấp nhất chưa hẳn trúng vì còn tính điểm kỹ thuật.
thưa anh, công ty chúng tôi thu mua lá sen khô quanh năm nhưng yêu cầu không lẫn cuống và không bị đốm đen.
lá sen hái lúc còn non thì ít hoạt chất, hái già quá lại giòn vụn, cho nên phải chọn đúng độ bánh tẻ.
chị em trong xóm lội đầm từ tinh mơ, chiều về tay chân nhăn nheo vì ngâm nước cả ngày.
máy cắt sợi lá cứ bị quấn vào trục, bởi lá dai và ẩm, để se lại rồi cắt thì êm hơn.
người mua ở thành phố thường chỉ nhìn bao bì, ít ai hỏi cây được trồng ở đâu và thu hái lúc nào.
chính vì thế mà hàng thật làm kỹ, giá cao, lại thua hàng trôi nổi đóng gói bắt mắt.
theo tôi, trước mắt nên cùng nhau xây dựng một bộ tiêu chuẩn cơ sở rồi mời bên thứ ba giám sát.
thuốc ngâm rượu để trong hũ thuỷ tinh trưng ngoài phòng khách, phơi sáng lâu ngày màu nhạt dần.
bố tôi uống thứ rượu rắn ấy mỗi tối một chén, nói là hết đau lưng, chẳng ai cản nổi.
cây vông nem lá to bằng bàn tay, luộc ăn dễ ngủ, vỏ thân thì dùng chữa đau nhức.
hạt sen, long nhãn, táo đỏ, kỷ tử nấu thành chè dưỡng nhan bán đầy các ngả đường.
nhựa đào hồng nở trương trong nước, nhai sần sật, thực ra chẳng có mấy chất bổ.
một nhà thuốc ở phố Lãn Ông còn giữ chiếc tủ trăm ngăn bằng gỗ lim đã ngả màu đen bóng.
mỗi ngăn dán mảnh giấy viết chữ Nho, ông chủ đời thứ tư kéo đâu trúng đó chẳng cần nhìn.
con gái ông học dược bên Pháp về, lập bảng mã cho từng vị và nối với cân điện tử.
hai cha con cãi nhau mấy bận, cuối cùng thoả thuận bốc bằng tay nhưng ghi bằng máy.
`
