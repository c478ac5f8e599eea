export default `
cây sâm Ngọc Linh mọc dưới tán rừng ẩm trên một ngàn tám trăm mét, mỗi năm chỉ ra một đốt.
ăn trộm nhổ sâm ban đêm, bà con Xơ Đăng phải dựng chòi, nuôi chó canh giữ.
củ giả từ tam thất hoang nhìn hao hao, thương lái cạo rửa rồi bán giá cả trăm triệu.
phân biệt bằng sắc ký lớp mỏng, vết majonoside hiện tím hồng dưới đèn sau khi phun thuốc thử.
nhân giống bằng hạt thì chậm, nuôi cấy phôi soma trong bình lắc hứa hẹn rút ngắn vài năm.
chuột rừng, sên nhớt gặm trụi lá non, một đêm mất đứt mấy trăm gốc.
đinh lăng ba năm đào rễ phơi héo, sao tẩm rượu gừng cho bớt lạnh.
rễ to mà lõi gỗ nhiều thì hoạt chất thấp, nên thu đúng tuổi và lột lấy vỏ.
trồng cà gai leo hai vụ, dây khô bán cho công ty dược, năm được năm mất.
giảo cổ lam người ta bán đầy chợ, toàn thứ dây leo na ná ba bốn lá.
làm cách nào sấy hoa cúc chi mà vẫn vàng tươi, không bị bay hết mùi thơm?
trước đây xông diêm sinh cho khỏi mốc, bây giờ đơn vị thu mua cấm ngặt.
sấy bơm nhiệt năm mươi độ mất mười bốn giờ, cánh hoa nguyên, nước pha vàng chanh.
dược liệu nhập qua đường mòn là bã đã chiết, nấu lên nhạt thếch như nước ốc.
kho thuốc bắc ẩm thấp, mọt ăn rỗng đương quy, vỗ nhẹ bụi bay mù.
thục địa chín lần chưng chín lần phơi, đen nhánh, dẻo quẹo, ngọt mát.
hà thủ ô phải nấu với đậu đen khử chát, uống sống dễ đau bụng, hại gan.
phụ tử chế không khéo thì chết người như chơi, thầy lang nào cũng dè.
mã tiền ngâm nước gạo, cạo lông, rang cát phồng rồi thái lát mỏng tang.
thầy cắt thuốc bốc từng nhúm đặt cân tiểu ly, gói giấy bản buộc lạt chéo.
má dặn sắc ba chén còn tám phân, lửa riu riu, đừng dùng nồi nhôm.
nồi đất cũ nứt, thuốc trào tắt bếp, cả nhà nồng mùi cam thảo với quế.
máy sắc đóng túi tự động ép nóng, bịch căng phồng, uống một tuần không hư.
cao lỏng để lâu lên váng mốc, mùi chua, chai bật nắp nghe xì.
cô cao bằng chân không nhiệt thấp hai lần hiệu quả rồi thêm chút cồn bảo quản.
nấu cao hổ cốt là phạm pháp, ai mách công an thì cả lũ đi tù.
cao ban long, cao ngựa bạch nấu bảy ngày bảy đêm, củi chất đầy sân.
viên hoàn mật ong nhão dính vào nhau, trời nóng chảy thành cục.
máy vo viên ba trục bị kẹt, thuốc lòi ra như con giun, cắt không đứt.
bao viên bằng đường, talc và sáp, nồi quay kêu lộc xộc mấy tiếng mới bóng.
cốm bị vón, ẩm bảy phần trăm là quá, tầng sôi cần chỉnh lại gió.
ép vỉ thấy viên sứt cạnh, bong mặt, dính chày, anh em dừng máy tìm hoài.
nguyên nhân do thiếu tá dược trơn, độ ẩm hạt thấp và lực nén chưa đều.
viên nang mềm nhả dầu, dính chùm trong lọ, lắc không rời.
vỏ nang gelatin giòn nứt khi phòng khô quá, gặp ẩm lại mềm oặt.
thử độ rã mười lăm phút trong nước ba mươi bảy độ, que nâng lên hạ xuống đều đều.
độ hoà tan đo ở phút ba mươi, lấy dịch lọc qua màng rồi chạy HPLC.
tương đương sinh học làm trên hai chục người tình nguyện, rút máu mười mấy lần.
thuốc generic rẻ phân nửa, mà bác sĩ quen tay kê hàng ngoại.
hoạt chất nhập Ấn Độ, Trung Quốc gần hết, bên đó nghẽn là trong nước thiếu liền.
nhà máy đạt GMP châu Âu đầu tư trăm tỷ, đơn hàng chưa đủ chạy một ca.
phòng sạch cấp B thay áo ba lần, áp suất chênh mười lăm pascal, gió một chiều.
hạt bụi nửa micron đếm quá chuẩn là phải ngưng chiết, xem lại màng HEPA.
nước cất pha tiêm kiểm nội độc tố bằng huyết thanh con sam, vón gel là hỏng.
lọ thuốc bột đông khô bị co xẹp, bám thành, pha vô không tan.
đường đông khô gồm làm lạnh, thăng hoa, giải hấp, kéo suốt hai ngày rưỡi.
máy soi ống tiêm loé đèn tìm xơ vải, thuỷ tinh vụn, vết nứt tóc.
vỉ ép nhôm nhôm giữ ẩm tốt hơn PVC, có điều không nhìn thấy viên thuốc.
thuốc giả in hộp như thật, cạo tem ra số, gọi tổng đài vẫn báo chính hãng.
quầy thuốc tây đầu hẻm bán kháng sinh như bán kẹo, hai ngàn một viên.
cháu sốt, tôi ra kể triệu chứng, cô dược sĩ gom năm thứ vô một bịch nhỏ.
uống vài hôm khoẻ là bỏ ngang, vi khuẩn nhờn thuốc, lần sau nặng hơn.
đơn thuốc chữ bác sĩ ngoáy như giun, đọc chẳng ra tên gì.
kê đơn điện tử liên thông, quét mã là biết đã mua chỗ nào, ngày nào.
nhà thuốc phải có máy tính, nhiệt ẩm kế, tủ lạnh riêng và dược sĩ đứng quầy.
thuê bằng dược treo cho có, người bán thật sự là bà chủ mới học lớp sơ cấp.
thuốc đấu thầu trễ, bệnh nhân có bảo hiểm vẫn phải chạy ra ngoài mua.
giá kế hoạch thấp tới mức chẳng ai chào, gói thầu huỷ lên huỷ xuống.
trưởng khoa dược sợ trách nhiệm, thà thiếu thuốc còn hơn ký sai.
thuốc hiếm giải độc botulinum tám ngàn đô một lọ, cả nước còn đúng hai lọ.
huyết thanh rắn lục nuôi ngựa lấy kháng thể, viện ở Nha Trang sản xuất.
bị rắn hổ chúa cắn, garô chặt quá làm hoại tử cả bàn tay.
đắp lá cây, hút nọc bằng miệng rồi cúng bái, tới viện thì đã ngưng thở.
dầu tràm Huế nấu bằng nồi đồng, hơi ngưng qua ống xoắn, dầu nổi trên nước.
lò nấu tràm tạm bợ ven quốc lộ, khói nghi ngút, tinh dầu loãng pha cồn bán cho khách xe.
sả Java cắt năm lứa một năm, chưng lôi cuốn hơi nước ba tiếng, hai tạ được một lít rưỡi.
bã sả bỏ chất cao hơn đầu, đem trồng nấm hoặc ủ phân mà ít ai chịu làm.
hồi Lạng Sơn tám cánh nở đều, phơi nắng chuyển nâu đỏ, thơm lừng cả bản.
cắt quế Trà My tháng ba khi vỏ róc, tước từng thanh, ép phẳng.
dầu gió xanh, dầu cù là bôi nóng rát, bà ngoại chữa được tất tần tật.
tinh dầu bưởi kích mọc tóc bán ào ào, thật ra trong chai toàn hương liệu.
chưng cất vi sóng không dung môi được dầu trong hơn, thơm gần giống vỏ tươi.
chiết siêu âm nghệ với cồn chín sáu, thu hồi dung môi, kết tinh curcumin da cam.
curcumin hấp thu kém, nên bọc phytosome hoặc hệ tự nhũ để vào máu tốt hơn.
sóng siêu âm xâm thực làm vỡ tế bào, thời gian rút từ tám giờ còn bốn mươi phút.
cột nhựa hấp phụ macroporous giữ saponin, rửa nước cho hết đường rồi giải hấp cồn bảy mươi.
xơ cột lâu ngày tắc nghẹt, áp suất tăng, dịch ra rỉ rả.
cồn bốc hơi nồng nặc, phòng chiết phải lắp đèn chống nổ, nối đất toàn bộ bồn.
tia lửa công tắc bén hơi cồn, cháy xém lông mày cậu thợ vận hành.
trạm thu hoạch rau má phơi nắng gắt, lá bạc phếch, hoạt chất asiaticoside tụt hẳn.
diệp hạ châu trồng xen mía, một sào được tạ khô, nhổ cả rễ rũ sạch đất.
kim tiền thảo Bắc Giang phơi bạt ven đê, xe cán bụi bay phủ trắng.
trinh nữ hoàng cung lá to bản, thái sợi sao vàng hạ thổ, uống trị u xơ.
ba kích tím Quảng Ninh ngâm rượu ra màu mực, rút lõi kẻo mệt tim.
sa nhân chín đỏ nứt vỏ, hái chậm chuột ăn, sóc tha sạch.
thảo quả sấy bếp củi đen sì, hun khói rừng già, Nhà nước khuyên bỏ dần.
hoa hoè nụ vàng nắm chặt, nở rồi là mất rutin, cứ chờ mưa dứt mới bẻ.
actisô Sa Pa tước bẹ nấu cao đặc quánh, còn lá rửa bùn tốn nước kinh hồn.
cúc tần, ngải cứu, tía tô, kinh giới, nồi xông giải cảm toát mồ hôi hột.
cứu ngải bỏng rộp lưng, cô y sĩ mải bấm điện thoại quên canh.
châm cứu mai hoa, điện châm, thuỷ châm, xoa bóp bấm huyệt chiều nào cũng kín giường.
giác hơi tròn vo tím bầm khắp lưng, nhìn y như da báo.
ông lang vườn bó gãy xương bằng gà con giã lá, sưng tấy rồi mưng mủ.
bài thuốc gia truyền xin cấp giấy, hội đồng hỏi độc tính cấp, ông cụ ngơ ngác.
thử độc cấp trên chuột nhắt, cho uống liều tăng dần, theo dõi mười bốn ngày.
gan chuột lô liều cao nhợt màu, men transaminase tăng gấp ba.
trộn corticoid vào thuốc gia truyền trị khớp, uống êm ru mà mặt tròn như trăng rằm.
viên giảm cân lén bỏ sibutramine, tim đập dồn, ngất xỉu giữa lớp học.
thực phẩm chức năng quảng cáo như thần dược, nghệ sĩ nào lên hình cũng khen nức nở.
cụ ông ôm sổ tiết kiệm đi mua máy đốt ung thư ở hội thảo phát trứng.
mạng bán thuốc đông y livestream, la hét chốt đơn, ngày mấy ngàn hũ.
có bài báo nào chứng minh cây này hạ đường huyết thật hay chỉ truyền miệng?
nghiên cứu mù đôi trên một trăm hai mươi bệnh nhân tiểu đường típ hai kéo dài mười hai tuần.
nhóm dùng cao giảm HbA1c trung bình không phẩy bảy, khác biệt có ý nghĩa thống kê.
hội đồng đạo đức yêu cầu phiếu đồng thuận viết sao cho người ít chữ cũng hiểu.
cỡ mẫu nhỏ, bỏ cuộc nhiều, thành thử kết luận chỉ mang tính thăm dò.
hoa atisô đỏ hibiscus ngâm đường lên men, nước đỏ au, chua thanh.
lá vối ủ rơm cho đen rồi phơi, nấu nước đặc uống đỡ nặng bụng.
dây thìa canh nhai xong ăn đường thấy như ăn cát, mất hẳn vị ngọt.
xạ đen Hoà Bình nhựa thâm, chặt khúc phơi, bán theo bó lẫn đủ thứ cành tạp.
nấm linh chi trồng mùn cưa cao su, phôi mốc xanh là bỏ nguyên giàn.
mũ nấm phủ bào tử nâu như bột ca cao, quét nhẹ bằng chổi lông.
phá vách bào tử nghiền lạnh, soi kính hiển vi thấy vỡ trên chín mươi phần trăm.
đông trùng hạ thảo nuôi trong hộp nhựa, giá thể gạo lứt, nhộng tằm, ánh sáng xanh.
sợi lên trắng thì chuyển sang vàng cam, gặp nhện mạt là coi như tiêu.
mùi lạ trong phòng nuôi báo trước lứa nấm nhiễm vi khuẩn, hộp đọng giọt sữa.
yến huyết, vi cá, sừng tê, dân có tiền tin sái cổ dù khoa học lắc đầu.
mật gấu nuôi nhốt chọc hút từng ngày, con vật còm nhom liếm song sắt.
cây mật gấu, cây chó đẻ, cây nổ, tên nghe buồn cười mà công dụng ra trò.
hạt methi, hạt chia, óc chó bán cân trong bao, dầu oxy hoá khét lẹt.
cao dán thấm qua da bong mép lúc ra mồ hôi, ngứa mẩn đỏ một vuông.
hệ trị liệu qua da phóng thích từ từ hai mươi bốn giờ, keo dính silicon ít kích ứng.
thuốc xịt mũi nghẹt đầu phun, bóp cứng tay chẳng ra giọt nào.
siro ho trẻ em lắng cặn, kết tinh đường ở cổ chai, nắp dính cứng.
diethylene glycol lẫn trong tá dược rẻ từng giết hàng trăm trẻ bên châu Phi.
hỗn dịch uống phải lắc đều, không thì liều đầu loãng liều cuối đặc sệt.
thuốc mỡ tách dầu khi để trên táp lô xe nắng chang chang.
viên sủi ngậm ẩm, tuýp phồng nắp, thả vào nước chẳng sủi bao nhiêu.
viên ngậm vitamin C ố nâu, chua gắt, chắc bị oxy hoá rồi.
chai truyền nổi sợi mốc như bông, điều dưỡng phát hiện kịp thời.
dược sĩ lâm sàng rà đơn bắt được hai thứ kỵ nhau, bác sĩ sửa ngay trên máy.
tủ thuốc tự động nhả từng vỉ theo tên bệnh nhân, giảm phát nhầm.
lấy lại thuốc thừa từ bệnh nhân thì xử lý ra sao, đổ bồn cầu có ổn không?
lò đốt chất thải y tế khói đen, dân biểu tình dựng lều chặn xe.
dư lượng kháng sinh trong nước kênh gần bệnh viện cao hơn nước sông vài chục lần.
xúc tác quang TiO2 phân huỷ ciprofloxacin dưới nắng, bốn giờ mất chín phần mười.
vườn quốc gia sưu tầm sáu trăm loài thuốc, bảng tên gỗ mục gãy gần hết.
ngân hàng gen bảo quản hạt khô âm hai mươi, loài hạt ưa ẩm thì giữ in vitro.
tài nguyên bản địa bị người ngoài đăng ký sáng chế, bản làng trắng tay.
chia sẻ lợi ích theo Nghị định thư Nagoya nghe xa lạ, xã chẳng ai nắm.
già làng bảo thuốc là của rừng, cho chứ không bán, ai đau thì tới lấy.
cô kỹ sư nông lâm cõng gùi cây giống băng suối, ở lại bản dạy ươm suốt hai mùa rẫy.
đất dốc rửa trôi, xạ can thối gốc, đẳng sâm còi cọc vì thiếu mùn.
trồng theo GACP thì ghi chép mệt nghỉ, đổi lại giá thu mua nhích mười lăm phần trăm.
thu hái lúc sương chưa tan lá đọng nước dễ ủng, chờ tới chín mười giờ hẵng cắt.
rửa, thái, phơi, sao, mỗi khâu hao một ít, mười ký tươi chừng ký rưỡi khô.
dao cầu thái phiến mỏng như tờ giấy, tay run là đứt ngón.
máy thái lát lưỡi xoay văng mảnh, cục dày cục mỏng, sấy không đều.
máy nghiền búa nóng quá làm bay tinh dầu, nên nghiền dưới nitơ lỏng.
rây tám mươi lỗ nghẹt bột mịn, rung bi cao su thì sạch.
`
