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
